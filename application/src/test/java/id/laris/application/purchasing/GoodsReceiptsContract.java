package id.laris.application.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.ReceiptNumber;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of receipts promises. */
public interface GoodsReceiptsContract {
    Instant FAR = Instant.parse("2098-01-01T00:00:00Z");

    GoodsReceipts receipts();

    /** Of an order that is known. */
    PurchaseNumber purchase();

    private GoodsReceipt added(Optional<PurchaseNumber> purchase, String warehouse, Instant at) {
        var receipt = new GoodsReceipt(
                receipts().nextNumber(2031),
                purchase,
                new WarehouseCode(warehouse),
                "SJ-17",
                List.of(
                        new GoodsReceipt.Line(
                                new Sku("Z"), Quantity.of(4), Quantity.of(1), Optional.of(Money.rupiah(99))),
                        new GoodsReceipt.Line(new Sku("A"), Quantity.ZERO, Quantity.of(2), Optional.empty())),
                "staff x",
                at);
        receipts().add(receipt);
        return receipt;
    }

    @Test
    default void a_receipt_comes_back_as_it_was_written() {
        var with = added(Optional.of(purchase()), "BDG", FAR);
        var without = added(Optional.empty(), "JKT", FAR);

        assertThat(receipts().get(with.number())).isEqualTo(with);
        assertThat(receipts().get(without.number())).isEqualTo(without);
        assertThatThrownBy(() -> receipts().get(new ReceiptNumber("GR-1999-00001")))
                .isInstanceOf(Missing.class);
    }

    @Test
    default void numbers_follow_each_other() {
        var first = receipts().nextNumber(2043);
        var second = receipts().nextNumber(2043);

        assertThat(Long.parseLong(second.value().substring(8)))
                .isEqualTo(Long.parseLong(first.value().substring(8)) + 1);
    }

    @Test
    default void those_of_an_order_are_found_oldest_first() {
        var purchase = purchase();
        var second = added(Optional.of(purchase), "BDG", FAR.plusSeconds(1));
        var first = added(Optional.of(purchase), "BDG", FAR);
        added(Optional.empty(), "BDG", FAR);

        assertThat(receipts().of(purchase)).containsExactly(first, second);
    }

    @Test
    default void the_newest_come_first_page_after_page_in_the_warehouses_asked_for() {
        var code = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var older = added(Optional.empty(), code, FAR);
        var newer = added(Optional.empty(), code, FAR.plusSeconds(1));
        var newest = added(Optional.empty(), code, FAR.plusSeconds(1));
        var only = Set.of(new WarehouseCode(code));

        var first = receipts().list(only, Optional.empty(), 2);

        assertThat(first.items()).containsExactly(newest, newer);
        assertThat(receipts().list(only, first.next(), 2).items()).containsExactly(older);
        assertThat(receipts().list(Set.of(), Optional.empty(), 500).items()).contains(newest);
    }
}

package id.laris.application.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of purchase orders promises. */
public interface PurchaseOrdersContract {
    Instant AT = Instant.parse("2026-11-22T03:00:00Z");
    WarehouseCode BDG = new WarehouseCode("BDG");
    LocalDate DUE = LocalDate.of(2026, 12, 1);

    PurchaseOrders orders();

    /** One that is known. */
    Supplier supplier();

    static Sku sku() {
        return new Sku("SKU-" + UUID.randomUUID());
    }

    static PurchaseOrder draft(PurchaseNumber number, Supplier supplier, WarehouseCode to, Instant at, Sku... skus) {
        return PurchaseOrder.draft(
                number,
                supplier.id(),
                to,
                java.util.Arrays.stream(skus)
                        .map(sku -> PurchaseLine.of(sku, "S1", 2, Quantity.of(10), Money.rupiah(5_000), DUE))
                        .toList(),
                Money.rupiah(20_000),
                Money.rupiah(3_000),
                "Tolong dibungkus\nrapi",
                at);
    }

    private PurchaseOrder added(Supplier supplier, Instant at, Sku... skus) {
        var order = draft(orders().nextNumber(2031), supplier, BDG, at, skus);
        orders().add(order);
        return order;
    }

    private static PurchaseQuery query(String text, Set<PurchaseState> states, Supplier of, int limit) {
        return new PurchaseQuery(text, states, Optional.of(of.id()), Set.of(), Optional.empty(), limit);
    }

    @Test
    default void an_order_comes_back_as_it_was_written_lines_in_their_order() {
        var order = added(supplier(), AT, new Sku("Z"), new Sku("A"));

        assertThat(orders().get(order.number())).isEqualTo(order);
        assertThat(orders().lock(order.number())).isEqualTo(order);
    }

    @Test
    default void numbers_follow_each_other_in_each_year() {
        var first = orders().nextNumber(2041);
        var second = orders().nextNumber(2041);

        assertThat(first.value()).startsWith("PO-2041-");
        assertThat(Long.parseLong(second.value().substring(8)))
                .isEqualTo(Long.parseLong(first.value().substring(8)) + 1);
        assertThat(orders().nextNumber(2042).value()).startsWith("PO-2042-");
    }

    @Test
    default void what_became_of_it_is_kept_and_a_stale_save_refused() {
        var sku = sku();
        var supplier = supplier();
        var draft = added(supplier, AT, sku);

        orders().save(draft.sentTo(supplier, AT.plusSeconds(5)));
        var sent = orders().get(draft.number());
        orders().save(sent.received(Map.of(sku, Quantity.of(4)), false).closedShort("tidak ada lagi"));

        var stored = orders().get(draft.number());
        assertThat(stored.state()).isEqualTo(PurchaseState.CLOSED);
        assertThat(stored.reason()).isEqualTo("tidak ada lagi");
        assertThat(stored.sentAt()).contains(AT.plusSeconds(5));
        assertThat(stored.line(sku).orElseThrow().received()).isEqualTo(Quantity.of(4));
        assertThat(stored.version()).isEqualTo(2);
        assertThatThrownBy(() -> orders().save(sent)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void other_lines_take_the_place_of_those_of_a_draft() {
        var gone = sku();
        var draft = added(supplier(), AT, gone);
        var lines = List.of(
                PurchaseLine.of(sku(), "", 1, Quantity.of(1), Money.rupiah(1), DUE),
                PurchaseLine.of(sku(), "", 1, Quantity.of(2), Money.rupiah(2), DUE));

        orders().save(draft.revised(new WarehouseCode("JKT"), lines, Money.rupiah(0), Money.rupiah(0), ""));

        var stored = orders().get(draft.number());
        assertThat(stored.lines()).isEqualTo(lines);
        assertThat(stored.warehouse()).isEqualTo(new WarehouseCode("JKT"));
        assertThat(stored.charges().isZero()).isTrue();
    }

    @Test
    default void the_one_made_last_comes_first_page_after_page() {
        var supplier = supplier();
        var older = added(supplier, AT, sku());
        var newer = added(supplier, AT.plusSeconds(1), sku());
        var newest = added(supplier, AT.plusSeconds(1), sku());

        var first = orders().list(query("", Set.of(), supplier, 2));
        var rest =
                orders().list(new PurchaseQuery("", Set.of(), Optional.of(supplier.id()), Set.of(), first.next(), 2));

        assertThat(first.items()).containsExactly(newest, newer);
        assertThat(rest.items()).containsExactly(older);
        assertThat(rest.next()).isEmpty();
    }

    @Test
    default void finds_by_part_of_a_number_by_sku_by_state_and_by_warehouse() {
        var supplier = supplier();
        var sku = sku();
        var one = added(supplier, AT, sku);
        var other = added(supplier, AT, sku());
        orders().save(other.cancelled("salah"));

        assertThat(orders().list(query(one.number().value().toLowerCase(), Set.of(), supplier, 9))
                        .items())
                .containsExactly(one);
        assertThat(orders().list(query(sku.value(), Set.of(), supplier, 9)).items())
                .containsExactly(one);
        assertThat(orders().list(query("", Set.of(PurchaseState.CANCELLED), supplier, 9))
                        .items())
                .extracting(PurchaseOrder::number)
                .containsExactly(other.number());
        assertThat(orders().list(query("%", Set.of(), supplier, 9)).items()).isEmpty();
        assertThat(orders().list(new PurchaseQuery(
                                "",
                                Set.of(),
                                Optional.of(supplier.id()),
                                Set.of(new WarehouseCode("JKT")),
                                Optional.empty(),
                                9))
                        .items())
                .isEmpty();
    }

    @Test
    default void an_unknown_number_is_missing() {
        assertThatThrownBy(() -> orders().get(new PurchaseNumber("PO-1999-00001")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> orders().lock(new PurchaseNumber("PO-1999-00001")))
                .isInstanceOf(Missing.class);
    }
}

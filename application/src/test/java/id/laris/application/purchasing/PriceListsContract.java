package id.laris.application.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.purchasing.PriceBreak;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of price lists promises. */
public interface PriceListsContract {
    Sku KAOS = new Sku("KAOS-1");
    Sku TOPI = new Sku("TOPI-1");
    LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    LocalDate MARCH = LocalDate.of(2026, 3, 1);

    PriceLists lists();

    /** One that is known. */
    Supplier supplier();

    private static SupplierPrice price(Supplier supplier, Sku sku, long cost, LocalDate from) {
        return new SupplierPrice(supplier.id(), sku, "S-" + sku, 12, Money.rupiah(cost), Quantity.of(24), from);
    }

    @Test
    default void what_holds_on_a_day_is_the_latest_entry_that_is_not_after_it() {
        var supplier = supplier();
        var old = price(supplier, KAOS, 40_000, JANUARY);
        var now = price(supplier, KAOS, 45_000, MARCH);
        var caps = price(supplier, TOPI, 15_000, MARCH);
        lists().put(List.of(now, old, caps));

        var skus = List.of(KAOS, TOPI, new Sku("LAIN"));
        assertThat(lists().valid(supplier.id(), skus, JANUARY.minusDays(1))).isEmpty();
        assertThat(lists().valid(supplier.id(), skus, MARCH.minusDays(1)).values())
                .containsExactly(old);
        assertThat(lists().valid(supplier.id(), skus, MARCH).values()).containsExactlyInAnyOrder(now, caps);
        assertThat(lists().valid(supplier().id(), skus, MARCH)).isEmpty();
        assertThat(lists().of(supplier.id())).containsExactly(now, old, caps);
    }

    @Test
    default void an_entry_of_the_same_day_takes_the_place_of_the_other() {
        var supplier = supplier();
        lists().put(List.of(price(supplier, KAOS, 40_000, JANUARY)));
        var corrected = price(supplier, KAOS, 41_000, JANUARY);

        lists().put(List.of(corrected));

        assertThat(lists().of(supplier.id())).containsExactly(corrected);
    }

    @Test
    default void an_entry_goes_once() {
        var supplier = supplier();
        lists().put(List.of(price(supplier, KAOS, 40_000, JANUARY)));

        assertThat(lists().remove(supplier.id(), KAOS, MARCH)).isFalse();
        assertThat(lists().remove(supplier.id(), KAOS, JANUARY)).isTrue();
        assertThat(lists().remove(supplier.id(), KAOS, JANUARY)).isFalse();
        assertThat(lists().of(supplier.id())).isEmpty();
    }

    @Test
    default void breaks_of_the_price_are_kept_in_their_order_and_replaced_as_a_whole() {
        var supplier = supplier();
        var stepped = stepped(
                supplier,
                new PriceBreak(Quantity.of(100), Money.rupiah(35_000)),
                new PriceBreak(Quantity.of(1_000), Money.rupiah(30_000)));
        lists().put(List.of(stepped));

        assertThat(lists().of(supplier.id())).containsExactly(stepped);
        assertThat(lists().valid(supplier.id(), List.of(KAOS), MARCH).values()).containsExactly(stepped);

        lists().put(List.of(stepped(supplier, new PriceBreak(Quantity.of(50), Money.rupiah(39_000)))));

        assertThat(lists().of(supplier.id()).get(0).breaks())
                .containsExactly(new PriceBreak(Quantity.of(50), Money.rupiah(39_000)));
    }

    private static SupplierPrice stepped(Supplier supplier, PriceBreak... breaks) {
        return new SupplierPrice(
                supplier.id(), KAOS, "", 12, Money.rupiah(40_000), Quantity.of(24), JANUARY, List.of(breaks));
    }
}

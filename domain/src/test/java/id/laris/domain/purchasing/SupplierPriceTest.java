package id.laris.domain.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SupplierPriceTest {
    private static PriceBreak step(int from, long cost) {
        return new PriceBreak(Quantity.of(from), Money.rupiah(cost));
    }

    private static SupplierPrice price(PriceBreak... breaks) {
        return new SupplierPrice(
                new SupplierId(new UUID(0, 1)),
                new Sku("KAOS"),
                "",
                12,
                Money.rupiah(60_000),
                Quantity.of(1),
                LocalDate.of(2026, 1, 1),
                List.of(breaks));
    }

    @Test
    void each_piece_of_a_large_line_costs_less() {
        var price = price(step(100, 55_000), step(500, 50_000));

        assertThat(price.costOf(Quantity.of(1))).isEqualTo(Money.rupiah(60_000));
        assertThat(price.costOf(Quantity.of(99))).isEqualTo(Money.rupiah(60_000));
        assertThat(price.costOf(Quantity.of(100))).isEqualTo(Money.rupiah(55_000));
        assertThat(price.costOf(Quantity.of(499))).isEqualTo(Money.rupiah(55_000));
        assertThat(price.costOf(Quantity.of(9_999))).isEqualTo(Money.rupiah(50_000));
    }

    @Test
    void breaks_that_do_not_fall_are_refused() {
        refused(step(100, 60_000));
        refused(step(100, 55_000), step(200, 55_000));
        refused(step(100, 55_000), step(100, 50_000));
        refused(step(200, 55_000), step(100, 50_000));
        var many = new ArrayList<PriceBreak>();
        for (int i = 0; i <= SupplierPrice.MOST_BREAKS; i++) many.add(step(10 + i, 50_000 - i));
        refused(many.toArray(PriceBreak[]::new));
        assertThat(price(many.subList(0, SupplierPrice.MOST_BREAKS).toArray(PriceBreak[]::new))
                        .breaks())
                .hasSize(SupplierPrice.MOST_BREAKS);
        assertThatThrownBy(() -> step(1, 10)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> step(2, 0)).isInstanceOf(Invalid.class);
    }

    private static void refused(PriceBreak... breaks) {
        assertThatThrownBy(() -> price(breaks))
                .as(Arrays.toString(breaks))
                .isInstanceOfSatisfying(
                        Invalid.class, wrong -> assertThat(wrong.code()).isEqualTo("invalid-breaks"));
    }

    @Property(tries = 200)
    void more_pieces_never_cost_more_each(
            @ForAll @IntRange(min = 1, max = 1_000) int few, @ForAll @IntRange(min = 1, max = 1_000) int more) {
        var price = price(step(10, 59_999), step(100, 55_000), step(500, 1));

        assertThat(price.costOf(Quantity.of(few + more))).isLessThanOrEqualTo(price.costOf(Quantity.of(few)));
    }
}

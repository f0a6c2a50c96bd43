package id.laris.domain.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AverageCostTest {
    private static AverageCost cost(String perPiece) {
        return new AverageCost(new BigDecimal(perPiece), CurrencyUnit.IDR);
    }

    @Example
    void pieces_held_and_pieces_that_arrive_weigh_alike() {
        assertThat(cost("50000").after(10, Money.rupiah(280_000), Quantity.of(5)))
                .isEqualTo(cost("52000"));
    }

    @Example
    void the_first_cost_is_that_of_the_first_receipt() {
        assertThat(AverageCost.first(Money.rupiah(100_000), Quantity.of(3))).isEqualTo(cost("33333.3333"));
        assertThat(cost("33333.3333").of(Quantity.of(3))).isEqualTo(Money.rupiah(100_000));
    }

    @Example
    void of_what_is_not_held_any_more_nothing_remains() {
        assertThat(cost("99999").after(0, Money.rupiah(1_000), Quantity.of(4))).isEqualTo(cost("250"));
    }

    @Example
    void free_goods_make_all_pieces_cheaper() {
        assertThat(cost("1000").after(3, Money.rupiah(0), Quantity.of(1))).isEqualTo(cost("750"));
    }

    @Property
    void it_lies_between_what_pieces_cost_before_and_what_they_cost_now(
            @ForAll @LongRange(min = 0, max = 10_000_000) long before,
            @ForAll @IntRange(min = 0, max = 1_000_000) int held,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long landed,
            @ForAll @IntRange(min = 1, max = 1_000_000) int pieces) {
        var old = cost(Long.toString(before));
        var arrived = AverageCost.first(Money.rupiah(landed), Quantity.of(pieces));

        var after = old.after(held, Money.rupiah(landed), Quantity.of(pieces)).perPiece();

        assertThat(after)
                .isBetween(
                        old.perPiece().min(arrived.perPiece()), old.perPiece().max(arrived.perPiece()));
    }
}

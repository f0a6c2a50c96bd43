package id.laris.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.laris.domain.reporting.BuyerHistory.Purchase;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BuyerHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);

    @Provide
    Arbitrary<List<Purchase>> purchases() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.longs().between(0, 900_000))
                .as((id, day, net) ->
                        new Purchase(new OrderId(new UUID(1, id)), FIRST.plusDays(day), Money.rupiah(net)))
                .list()
                .uniqueElements(Purchase::order)
                .ofMaxSize(12);
    }

    private static CohortFigures sum(Map<CohortCell, CohortFigures> cells) {
        return cells.values().stream().reduce(CohortFigures.NONE, CohortFigures::plus);
    }

    @Property
    void every_order_is_in_one_cell_and_every_buyer_in_one_cohort(@ForAll("purchases") List<Purchase> purchases) {
        var cells = BuyerHistory.cells(purchases);
        var sum = sum(cells);

        assertThat(sum.orders()).isEqualTo(purchases.size());
        assertThat(sum.net().minorUnits())
                .isEqualTo(purchases.stream()
                        .mapToLong(it -> it.net().minorUnits())
                        .sum());
        assertThat(cells.keySet().stream().map(CohortCell::cohort).distinct().count())
                .isEqualTo(purchases.isEmpty() ? 0 : 1);
        assertThat(sum.repeaters()).isEqualTo(purchases.size() > 1 ? 1 : 0);
        assertThat(sum.gaps()).isEqualTo(Math.max(0, purchases.size() - 1));
    }

    @Property
    void it_does_not_matter_in_which_order_they_are_told(@ForAll("purchases") List<Purchase> purchases) {
        var turned = new ArrayList<>(purchases);
        Collections.reverse(turned);

        assertThat(BuyerHistory.cells(turned)).isEqualTo(BuyerHistory.cells(purchases));
    }

    @Property
    void what_changes_makes_of_the_old_cells_the_new_ones(
            @ForAll("purchases") List<Purchase> before, @ForAll("purchases") List<Purchase> after) {
        var moved = new TreeMap<>(BuyerHistory.cells(before));
        BuyerHistory.difference(before, after)
                .forEach((cell, change) -> moved.merge(cell, change, CohortFigures::plus));
        moved.values().removeIf(CohortFigures::isNone);

        assertThat(moved).isEqualTo(BuyerHistory.cells(after));
    }

    @Test
    void days_between_orders_are_averaged() {
        var sum = sum(BuyerHistory.cells(List.of(
                new Purchase(new OrderId(new UUID(1, 1)), FIRST, Money.rupiah(100)),
                new Purchase(new OrderId(new UUID(1, 2)), FIRST.plusDays(10), Money.rupiah(300)),
                new Purchase(new OrderId(new UUID(1, 3)), FIRST.plusDays(35), Money.rupiah(200)))));

        assertThat(sum.averageGap()).isEqualTo(18);
        assertThat(sum.averageOrder()).isEqualTo(Money.rupiah(200));
        assertThat(sum.firstNet()).isEqualTo(Money.rupiah(100));
        assertThat(CohortFigures.NONE.averageGap()).isZero();
        assertThat(CohortFigures.NONE.averageOrder()).isEqualTo(Money.rupiah(0));
        assertThat(CohortFigures.perMille(1, 3)).isEqualTo(333);
        assertThat(CohortFigures.perMille(1, 0)).isZero();
    }

    @Test
    void nobody_buys_before_their_first_order() {
        var month = YearMonth.of(2026, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new CohortCell(month, month.minusMonths(1)));
    }
}

package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.laris.domain.replenishment.JointOrder.Line;
import id.laris.domain.replenishment.JointOrder.Why;
import id.laris.domain.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JointOrderTest {
    private static Line<String> line(String what, double due, double price) {
        return new Line<>(what, due, price);
    }

    @Test
    void what_would_be_due_before_the_next_order_goes_along() {
        var lines = List.of(line("later", 30, 10), line("soon", 9, 10), line("due", 0, 10));

        assertThat(JointOrder.lines(lines, 14, 0, 90)).isEqualTo(Map.of("due", Why.DUE, "soon", Why.SOON));
        assertThat(JointOrder.lines(lines, 0, 0, 90)).isEqualTo(Map.of("due", Why.DUE));
    }

    @Test
    void without_a_line_that_is_due_nothing_is_ordered() {
        assertThat(JointOrder.lines(List.of(line("soon", 1, 10)), 14, 10, 90)).isEmpty();
        assertThat(JointOrder.lines(List.of(), 14, 10, 90)).isEmpty();
    }

    @Test
    void the_minimum_is_made_up_by_what_comes_due_next_or_not_at_all() {
        var lines = List.of(line("third", 50, 10), line("due", 0, 10), line("first", 20, 10), line("second", 40, 10));

        assertThat(JointOrder.lines(lines, 0, 20, 90)).isEqualTo(Map.of("due", Why.DUE, "first", Why.MINIMUM));
        assertThat(JointOrder.lines(lines, 0, 30, 90)).hasSize(3).containsEntry("second", Why.MINIMUM);
        assertThat(JointOrder.lines(lines, 0, 41, 90)).isEqualTo(Map.of("due", Why.DUE));
        assertThat(JointOrder.lines(lines, 0, 40, 45)).isEqualTo(Map.of("due", Why.DUE));
    }

    @Test
    void the_time_between_two_orders_is_that_of_joint_replenishment() {
        var items = List.of(new JointReplenishment.Item(10_000, 40, 5), new JointReplenishment.Item(10_000, 60, 2));

        assertThat(JointOrder.cycle(150_000, items, 900))
                .isCloseTo(JointReplenishment.plan(150_000, items).cycle(), within(1e-9));
        assertThat(JointOrder.cycle(150_000, items, 3)).isEqualTo(3);
        assertThat(JointOrder.cycle(0, items, 90)).isZero();
        assertThat(JointOrder.cycle(150_000, List.of(), 90)).isZero();
    }

    @Property(tries = 300)
    void what_is_due_is_always_in_it_and_nothing_without_a_reason(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 60) double cycle,
            @ForAll @IntRange(min = 0, max = 400) int minimum) {
        var random = new Random(seed);
        var lines = new ArrayList<Line<Integer>>();
        for (int i = 0; i < random.nextInt(12); i++)
            lines.add(new Line<>(i, random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(100), random.nextInt(60)));

        var in = JointOrder.lines(lines, cycle, minimum, 90);

        boolean any = lines.stream().anyMatch(it -> it.dueInDays() == 0);
        double sum = 0;
        double last = 0;
        for (var it : lines) {
            var why = in.get(it.what());
            if (!any) assertThat(why).isNull();
            else if (it.dueInDays() == 0) assertThat(why).isEqualTo(Why.DUE);
            else if (it.dueInDays() <= cycle) assertThat(why).isEqualTo(Why.SOON);
            else if (why != null) {
                assertThat(why).isEqualTo(Why.MINIMUM);
                assertThat(it.dueInDays()).isLessThanOrEqualTo(90);
                last = Math.max(last, it.price());
            }
            if (why != null) sum += it.price();
        }
        if (in.containsValue(Why.MINIMUM)) {
            assertThat(sum).isGreaterThanOrEqualTo(minimum);
            var without = sum;
            // The last that was added was needed: the one that comes due latest.
            var latest = lines.stream()
                    .filter(it -> in.get(it.what()) == Why.MINIMUM)
                    .max(java.util.Comparator.comparingDouble(Line::dueInDays))
                    .orElseThrow();
            var same = lines.stream()
                    .filter(it -> in.get(it.what()) == Why.MINIMUM && it.dueInDays() == latest.dueInDays())
                    .mapToDouble(Line::price)
                    .sum();
            assertThat(without - same).isLessThan(minimum);
        }
    }

    @Property(tries = 200)
    void a_dearer_order_never_leaves_out_what_a_cheaper_one_takes_along(
            @ForAll @IntRange(min = 1, max = 500_000) int cost,
            @ForAll @IntRange(min = 0, max = 500_000) int more,
            @ForAll @IntRange(min = 1, max = 60) int due) {
        var items = List.of(new JointReplenishment.Item(10_000, 40, 5), new JointReplenishment.Item(10_000, 60, 2));
        var lines = List.of(new Line<>(1, 0, 10), new Line<>(2, due, 10));
        var cheap = JointOrder.lines(lines, JointOrder.cycle(cost, items, 90), 0, 90);

        assertThat(JointOrder.lines(lines, JointOrder.cycle(cost + more, items, 90), 0, 90))
                .containsAllEntriesOf(cheap);
    }

    @Property(tries = 200)
    void what_lasts_is_not_due_before(
            @ForAll @IntRange(min = 0, max = 400) int stock,
            @ForAll @IntRange(min = 1, max = 80) int weekly,
            @ForAll @IntRange(min = 1, max = 24) int pack,
            @ForAll @IntRange(min = 1, max = 80) int days) {
        var policy = new ReorderPolicy(
                new Terms(7, 1, 7, pack, 1),
                new Service.CycleService(0.95),
                new StockCosts(Money.rupiah(50_000), 0.25, Money.rupiah(10_000)),
                90);
        var outlook = new DemandOutlook(Collections.nCopies(30, new ExpectedWeek(weekly, weekly * 0.3)));
        var advice = policy.advise(outlook, StockPosition.of(stock));

        int pieces = policy.lasting(outlook, advice, days);
        var after = policy.advise(outlook, StockPosition.of(stock + pieces));

        assertThat(pieces % pack).isZero();
        assertThat(after.isToOrder()).isFalse();
        assertThat(policy.dueInDays(outlook, after)).isGreaterThanOrEqualTo(days);
        if (policy.dueInDays(outlook, advice) >= days + 1) assertThat(pieces).isLessThanOrEqualTo(pack);
        if (advice.isToOrder()) assertThat(policy.dueInDays(outlook, advice)).isZero();
    }
}

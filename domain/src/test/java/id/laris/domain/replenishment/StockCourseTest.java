package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.laris.domain.shared.Invalid;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StockCourseTest {
    @Test
    void the_stock_falls_by_what_is_expected_and_rises_by_what_arrives() {
        var outlook = new DemandOutlook(List.of(new ExpectedWeek(7, 2.5)));
        var stock = new StockPosition(10, List.of(new StockPosition.Arrival(7, 20)));

        var course = StockCourse.of(outlook, stock, 30, 14, 21, 3);

        assertThat(course).extracting(StockCourse.Point::day).containsExactly(0.0, 7.0, 14.0, 21.0);
        assertThat(course.get(0).expected()).isEqualTo(10);
        assertThat(course.get(1).expected()).isCloseTo(23, within(1e-9));
        assertThat(course.get(2).expected()).isCloseTo(46, within(1e-9));
        assertThat(course.get(3).expected()).isCloseTo(39, within(1e-9));
    }

    @Property(tries = 200)
    void it_is_a_number_within_its_bounds_and_never_below_zero(
            @ForAll @DoubleRange(min = 0, max = 5_000) double expected,
            @ForAll @DoubleRange(min = 0, max = 5_000) double wider,
            @ForAll @IntRange(min = -50, max = 20_000) int available) {
        var outlook = new DemandOutlook(List.of(new ExpectedWeek(expected, wider)));

        for (var point : StockCourse.of(outlook, StockPosition.of(available), 0, 0, 28, 4)) {
            assertThat(point.low()).isBetween(0.0, point.high());
            assertThat(point.expected()).isGreaterThanOrEqualTo(0);
            assertThat(point.high()).isBetween(0.0, Math.max(0.0, available));
        }
    }

    @Test
    void measured_deliveries_are_believed_when_there_are_enough_of_them() {
        var said = LeadTime.said(14, 0.25);

        assertThat(said.deviation()).isEqualTo(3.5);
        assertThat(said.orMeasured(2, 30, 9)).isEqualTo(said);
        assertThat(said.orMeasured(3, 10, 2)).isEqualTo(new LeadTime(10, 2, 3));
        assertThat(said.orMeasured(5, 900, 2).days()).isEqualTo(365);
        assertThatThrownBy(() -> LeadTime.said(Double.NaN, 0.2)).isInstanceOf(Invalid.class);
    }
}

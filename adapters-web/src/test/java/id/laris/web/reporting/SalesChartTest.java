package id.laris.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SalesChartTest {
    @Test
    void the_scale_ends_on_a_round_figure_just_above_the_best_day() {
        assertThat(SalesChart.niceTop(0)).isEqualTo(10);
        assertThat(SalesChart.niceTop(10)).isEqualTo(10);
        assertThat(SalesChart.niceTop(11)).isEqualTo(20);
        assertThat(SalesChart.niceTop(145_000)).isEqualTo(200_000);
        assertThat(SalesChart.niceTop(812_000)).isEqualTo(1_000_000);
        assertThat(SalesChart.niceTop(1_000_000)).isEqualTo(1_000_000);
    }
}

package id.laris.domain.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockNotice.Standing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StockNoticeTest {
    private static final Instant MORNING = Instant.parse("2026-11-21T02:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final StockNotice open = StockNotice.raised(new Sku("KAOS"), new WarehouseCode("BDG"), 4, 5, MORNING);

    @Test
    void crossing_again_says_the_new_figures_and_nothing_else() {
        var again = open.raisedAgain(2, 5, MORNING.plus(HOUR));

        assertThat(again.standing(MORNING.plus(HOUR))).isEqualTo(Standing.OPEN);
        assertThat(again.available()).isEqualTo(2);
        assertThat(again.raisedAt()).isEqualTo(MORNING);
    }

    @Test
    void flapping_raises_nothing_for_a_day_after_somebody_knew() {
        var known = open.acknowledged(MORNING);
        var flapped = known.resolved(MORNING.plus(HOUR)).raisedAgain(3, 5, MORNING.plus(HOUR.multipliedBy(2)));

        assertThat(flapped.standing(MORNING.plus(HOUR.multipliedBy(2)))).isEqualTo(Standing.ACKNOWLEDGED);
        assertThat(known.resolved(MORNING.plus(HOUR)).standing(MORNING.plus(HOUR)))
                .isEqualTo(Standing.RESOLVED);

        var dayLater = MORNING.plus(StockNotice.QUIET);
        assertThat(flapped.raisedAgain(1, 5, dayLater).standing(dayLater)).isEqualTo(Standing.OPEN);
        assertThat(flapped.raisedAgain(1, 5, dayLater).raisedAt()).isEqualTo(dayLater);
    }

    @Test
    void a_snoozed_one_comes_back_by_itself_while_it_is_short() {
        var snoozed = open.snoozed(Duration.ofDays(3), MORNING);

        assertThat(snoozed.standing(MORNING.plus(Duration.ofDays(3)).minusMillis(1)))
                .isEqualTo(Standing.SNOOZED);
        assertThat(snoozed.raisedAgain(1, 5, MORNING.plus(HOUR)).standing(MORNING.plus(HOUR)))
                .isEqualTo(Standing.SNOOZED);
        assertThat(snoozed.standing(MORNING.plus(Duration.ofDays(3)))).isEqualTo(Standing.OPEN);
        assertThat(snoozed.resolved(MORNING).standing(MORNING.plus(Duration.ofDays(9))))
                .isEqualTo(Standing.RESOLVED);
    }

    @Test
    void what_was_resolved_and_is_crossed_again_is_new() {
        var later = MORNING.plus(HOUR);

        var again = open.resolved(MORNING).raisedAgain(3, 5, later);

        assertThat(again.standing(later)).isEqualTo(Standing.OPEN);
        assertThat(again.raisedAt()).isEqualTo(later);
    }

    @Test
    void nobody_snoozes_for_ever() {
        assertThatThrownBy(() -> open.snoozed(Duration.ofDays(31), MORNING)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> open.snoozed(Duration.ZERO, MORNING)).isInstanceOf(Invalid.class);
    }
}

package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every list of doubted months promises. */
public interface SalesDoubtsContract {
    Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    Duration LEASE = Duration.ofMinutes(1);
    YearMonth MAY = YearMonth.of(2008, 5);
    YearMonth JUNE = YearMonth.of(2008, 6);

    SalesDoubts doubts();

    @Test
    default void months_wait_until_they_are_settled_the_oldest_first() {
        doubts().add(List.of(JUNE, MAY));
        doubts().add(List.of(MAY));
        assertThat(doubts().all()).containsExactly(MAY, JUNE);

        var may = doubts().take(NOW, LEASE).orElseThrow();
        var june = doubts().take(NOW, LEASE).orElseThrow();
        assertThat(may.month()).isEqualTo(MAY);
        assertThat(june.month()).isEqualTo(JUNE);
        assertThat(doubts().take(NOW, LEASE)).isEmpty();

        doubts().settle(may);
        doubts().settle(june);
        assertThat(doubts().all()).isEmpty();
    }

    @Test
    default void whoever_was_killed_loses_the_month_to_the_next() {
        doubts().add(List.of(MAY));
        var lost = doubts().take(NOW, LEASE).orElseThrow();
        assertThat(doubts().take(NOW.plusSeconds(59), LEASE)).isEmpty();

        var again = doubts().take(NOW.plusSeconds(60), LEASE).orElseThrow();
        doubts().settle(lost);
        assertThat(doubts().all()).containsExactly(MAY);
        doubts().settle(again);
        assertThat(doubts().all()).isEmpty();
    }

    @Test
    default void what_is_doubted_anew_meanwhile_is_gone_over_once_more() {
        doubts().add(List.of(MAY));
        var first = doubts().take(NOW, LEASE).orElseThrow();
        doubts().add(List.of(MAY));
        doubts().settle(first);

        assertThat(doubts().all()).containsExactly(MAY);
        doubts().settle(doubts().take(NOW, LEASE).orElseThrow());
        assertThat(doubts().all()).isEmpty();
    }
}

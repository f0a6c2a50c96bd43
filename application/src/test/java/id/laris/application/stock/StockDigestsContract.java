package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of digests promises. */
public interface StockDigestsContract {
    LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    Instant MORNING = Instant.parse("2026-11-23T00:00:00Z");

    StockDigests digests();

    @Test
    default void a_day_begins_once_for_each_account() {
        var account = new AccountId(UUID.randomUUID());

        assertThat(digests().begin(account, MONDAY, MORNING.minusSeconds(9), MORNING))
                .contains(new StockDigests.Span(MORNING.minusSeconds(9), MORNING));
        assertThat(digests().begin(account, MONDAY, MORNING, MORNING.plusSeconds(60)))
                .isEmpty();
        assertThat(digests().begin(new AccountId(UUID.randomUUID()), MONDAY, MORNING, MORNING))
                .isPresent();
    }

    @Test
    default void the_next_digest_goes_on_where_the_last_one_ended() {
        var account = new AccountId(UUID.randomUUID());
        digests().begin(account, MONDAY, MORNING.minusSeconds(9), MORNING);
        var nextWeek = MORNING.plus(Duration.ofDays(7));

        var span = digests().begin(account, MONDAY.plusDays(7), nextWeek.minusSeconds(9), nextWeek);

        assertThat(span).contains(new StockDigests.Span(MORNING, nextWeek));
        assertThat(digests().find(account, MONDAY.plusDays(7))).isEqualTo(span);
        assertThat(digests().find(account, MONDAY.plusDays(1))).isEmpty();
    }
}

package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every count of failed sign-ins promises. */
public interface SignInAttemptsContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    SignInAttempts attempts();

    @Test
    default void failures_count_by_name_and_time_until_forgotten() {
        var name = UUID.randomUUID() + "@contoh.test";
        attempts().failed(name, NOW.minusSeconds(100));
        attempts().failed(name, NOW);

        assertThat(attempts().failuresSince(name, NOW.minusSeconds(100))).isEqualTo(2);
        assertThat(attempts().failuresSince(name, NOW.minusSeconds(99))).isEqualTo(1);
        assertThat(attempts().failuresSince("other-" + name, NOW.minusSeconds(100)))
                .isZero();
        attempts().forget(name);
        assertThat(attempts().failuresSince(name, NOW.minusSeconds(100))).isZero();
    }
}

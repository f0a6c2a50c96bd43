package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.identity.Failures;
import id.laris.domain.identity.LockOut;
import id.laris.domain.identity.TooManyFailures;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every count of failed sign-ins promises. */
public interface SignInAttemptsContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    LockOut RULE = new LockOut(1, Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ofHours(1));

    SignInAttempts attempts();

    private Failures fail(String name, Instant at) {
        return attempts().count(name, failures -> failures.attempt(RULE, at));
    }

    private Failures now(String name) {
        return attempts().count(name, failures -> failures);
    }

    @Test
    default void failures_add_up_by_name() {
        var name = "password " + UUID.randomUUID();

        assertThat(now(name)).isEqualTo(Failures.NONE);
        assertThat(fail(name, NOW).count()).isEqualTo(1);
        assertThat(fail(name, NOW)).isEqualTo(new Failures(2, NOW, NOW.plusSeconds(60)));
        assertThat(now(name)).isEqualTo(new Failures(2, NOW, NOW.plusSeconds(60)));
        assertThat(now("other " + name)).isEqualTo(Failures.NONE);
    }

    @Test
    default void what_is_refused_changes_nothing() {
        var name = "password " + UUID.randomUUID();
        fail(name, NOW);
        var locked = fail(name, NOW);

        assertThatThrownBy(() -> fail(name, NOW.plusSeconds(30))).isInstanceOf(TooManyFailures.class);
        assertThat(now(name)).isEqualTo(locked);
    }

    @Test
    default void success_forgets() {
        var name = "password " + UUID.randomUUID();
        fail(name, NOW);

        attempts().count(name, failures -> Failures.NONE);

        assertThat(now(name)).isEqualTo(Failures.NONE);
    }

    @Test
    default void few_failures_are_forgotten_before_many() {
        var once = "password " + UUID.randomUUID();
        var twice = "password " + UUID.randomUUID();
        var later = "password " + UUID.randomUUID();
        fail(once, NOW);
        fail(twice, NOW);
        fail(twice, NOW);
        fail(later, NOW.plusSeconds(10));

        assertThat(attempts().forgetBefore(NOW.plusSeconds(1), 1)).isGreaterThanOrEqualTo(1);

        assertThat(now(once)).isEqualTo(Failures.NONE);
        assertThat(now(twice).count()).isEqualTo(2);
        assertThat(now(later).count()).isEqualTo(1);
        attempts().forgetBefore(NOW.plusSeconds(1), Integer.MAX_VALUE);
        assertThat(now(twice)).isEqualTo(Failures.NONE);
    }
}

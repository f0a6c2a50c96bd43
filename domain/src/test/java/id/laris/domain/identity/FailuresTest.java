package id.laris.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Example;

class FailuresTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final LockOut RULE =
            new LockOut(2, Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

    private static Duration waitAfter(Failures failures) {
        return Duration.between(failures.last(), failures.lockedUntil());
    }

    @Example
    void some_are_free_then_each_doubles_the_wait_up_to_the_longest() {
        var failures = Failures.NONE;
        var waits = new java.util.ArrayList<Long>();
        var now = NOW;
        for (int i = 0; i < 7; i++) {
            failures = failures.attempt(RULE, now);
            waits.add(waitAfter(failures).toMinutes());
            now = failures.lockedUntil().isAfter(now) ? failures.lockedUntil() : now;
        }

        assertThat(waits).containsExactly(0L, 0L, 1L, 2L, 4L, 5L, 5L);
    }

    @Example
    void too_early_is_refused_and_not_counted() {
        var locked = Failures.NONE.attempt(RULE, NOW).attempt(RULE, NOW).attempt(RULE, NOW);

        assertThatThrownBy(() -> locked.attempt(RULE, NOW.plusSeconds(59)))
                .isInstanceOfSatisfying(TooManyFailures.class, early -> assertThat(early.howLong())
                        .isEqualTo(Duration.ofSeconds(1)));
        assertThat(locked.attempt(RULE, NOW.plusSeconds(60)).count()).isEqualTo(4);
    }

    @Example
    void what_was_long_ago_is_forgiven() {
        var locked = Failures.NONE.attempt(RULE, NOW).attempt(RULE, NOW).attempt(RULE, NOW);

        assertThat(locked.attempt(RULE, NOW.plus(Duration.ofMinutes(61))).count())
                .isEqualTo(2);
        assertThat(locked.attempt(RULE, NOW.plus(Duration.ofDays(400))).count()).isEqualTo(1);
    }

    @Example
    void a_success_takes_its_own_attempt_back_only() {
        var twice = Failures.NONE.attempt(RULE, NOW).attempt(RULE, NOW);

        assertThat(twice.takeBack().count()).isEqualTo(1);
        assertThat(twice.takeBack().takeBack()).isEqualTo(Failures.NONE);
    }
}

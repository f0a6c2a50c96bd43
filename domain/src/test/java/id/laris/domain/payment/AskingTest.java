package id.laris.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.laris.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class AskingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Asking ASKING = new Asking(Duration.ofMinutes(5));

    /** May be paid for a day. */
    private final Attempt attempt = Attempt.intended(
            new AttemptId(new UUID(0, 1)),
            "midtrans",
            PaymentWay.by(PaymentMethod.QRIS),
            Money.rupiah(10_000),
            NOON,
            Optional.of(NOON.plus(Duration.ofDays(1))));

    private Duration pauseAt(Duration age) {
        var now = NOON.plus(age);
        return Duration.between(now, ASKING.again(attempt, now));
    }

    @Example
    void begins_often_and_goes_on_evenly_while_the_customer_may_pay() {
        assertThat(pauseAt(Duration.ZERO)).isEqualTo(Duration.ofSeconds(30));
        assertThat(pauseAt(Duration.ofMinutes(2))).isEqualTo(Duration.ofMinutes(1));
        assertThat(pauseAt(Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(5));
        assertThat(pauseAt(Duration.ofHours(24))).isEqualTo(Duration.ofMinutes(5));
        assertThat(pauseAt(Duration.ofMinutes(25 * 60 - 1))).isEqualTo(Duration.ofMinutes(5));
    }

    @Example
    void becomes_seldom_when_the_time_to_pay_is_over() {
        assertThat(pauseAt(Duration.ofHours(25))).isEqualTo(Duration.ofMinutes(5));
        assertThat(pauseAt(Duration.ofHours(27))).isEqualTo(Duration.ofHours(1));
        assertThat(pauseAt(Duration.ofDays(9))).isEqualTo(Duration.ofDays(1));
    }

    @Example
    void ends_thirty_days_after_the_time_to_pay() {
        assertThat(ASKING.isOver(attempt, NOON.plus(Duration.ofDays(31)))).isFalse();
        assertThat(ASKING.isOver(attempt, NOON.plus(Duration.ofDays(31)).plusMillis(1)))
                .isTrue();
    }

    @Property
    void every_attempt_is_asked_about_at_least_once_a_day_and_not_without_end(
            @ForAll @LongRange(min = -3_600, max = 3_000_000) long age) {
        var pause = pauseAt(Duration.ofSeconds(age));

        assertThat(pause).isBetween(Duration.ofSeconds(30), Duration.ofDays(1));
    }

    @Example
    void needs_a_pace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Asking(Duration.ZERO));
    }
}

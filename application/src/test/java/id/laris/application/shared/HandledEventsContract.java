package id.laris.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface HandledEventsContract {
    HandledEvents handledEvents();

    Clock clock();

    @Test
    default void a_consumer_meets_an_event_once_for_the_first_time() {
        var event = UUID.randomUUID();

        assertThat(handledEvents().first("mail", event)).isTrue();
        assertThat(handledEvents().first("mail", event)).isFalse();
        assertThat(handledEvents().first("search", event)).isTrue();
    }

    @Test
    default void forgets_what_is_older_than_the_limit() {
        var event = UUID.randomUUID();
        handledEvents().first("mail", event);

        handledEvents().forgetBefore(clock().instant().minus(Duration.ofDays(1)));
        assertThat(handledEvents().first("mail", event)).isFalse();

        assertThat(handledEvents().forgetBefore(clock().instant().plus(Duration.ofDays(1))))
                .isPositive();
        assertThat(handledEvents().first("mail", event)).isTrue();
    }
}

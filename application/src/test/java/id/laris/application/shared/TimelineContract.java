package id.laris.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.order.OrderCompleted;
import id.laris.domain.order.OrderConfirmed;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface TimelineContract {
    Instant LAST_YEAR = Instant.parse("2025-03-01T02:00:00Z");

    Timeline timeline();

    Outbox outbox();

    @Test
    default void tells_what_it_was_told_to_remember_in_that_order() {
        var order = new OrderId(UUID.randomUUID());
        var number = new OrderNumber("LR-000777");

        timeline()
                .remember(List.of(
                        new OrderConfirmed(order, number, LAST_YEAR),
                        new OrderCompleted(order, number, true, LAST_YEAR.plus(Duration.ofDays(5)))));

        var history = timeline().of(order.toString());
        assertThat(history).extracting(RecordedEvent::type).containsExactly("order.confirmed", "order.completed");
        assertThat(history).extracting(RecordedEvent::occurredAt).startsWith(LAST_YEAR);
        assertThat(history.get(1).text("number")).isEqualTo("LR-000777");
    }

    @Test
    default void lets_nobody_handle_what_is_only_remembered() {
        var order = new OrderId(UUID.randomUUID());

        timeline().remember(List.of(new OrderConfirmed(order, new OrderNumber("LR-000778"), LAST_YEAR)));

        assertThat(outbox().claim(100, Duration.ofMinutes(1)))
                .extracting(RecordedEvent::key)
                .doesNotContain(order.toString());
    }

    @Test
    default void knows_nothing_of_other_keys() {
        assertThat(timeline().of(UUID.randomUUID().toString())).isEmpty();
    }
}

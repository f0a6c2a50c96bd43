package id.laris.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderExpired;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderPlaced;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What storing, claiming and retelling events promises. Each test looks only at events of its own keys. */
public interface OutboxContract {
    Events events();

    Outbox outbox();

    Timeline timeline();

    /** Runs in a transaction that commits. */
    void committed(Runnable work);

    private OrderId publish(int count) {
        var order = new OrderId(UUID.randomUUID());
        committed(() -> {
            for (int i = 1; i <= count; i++)
                events().publish(new OrderExpired(order, OrderNumber.of(i), Instant.parse("2026-11-21T02:00:00Z")));
        });
        return order;
    }

    private List<RecordedEvent> claimOf(OrderId order) {
        var mine = new ArrayList<RecordedEvent>();
        for (var event : outbox().claim(10_000, Duration.ofMinutes(1))) {
            if (event.key().equals(order.toString())) mine.add(event);
            else outbox().done(List.of(event.id()));
        }
        return mine;
    }

    @Test
    default void an_event_travels_with_plain_data() {
        var order = new OrderId(UUID.randomUUID());
        committed(() -> events().publish(new OrderPlaced(
                order,
                OrderNumber.of(7),
                Channel.WEB,
                PaymentMethod.QRIS,
                Money.rupiah(145_000),
                Instant.parse("2026-11-21T02:00:00Z"))));

        var told = timeline().of(order.toString());

        assertThat(told).hasSize(1);
        assertThat(told.get(0).type()).isEqualTo("order.placed");
        assertThat(told.get(0).occurredAt()).isEqualTo(Instant.parse("2026-11-21T02:00:00Z"));
        assertThat(told.get(0).uuid("order")).isEqualTo(order.value());
        assertThat(told.get(0).text("number")).isEqualTo("LR-000007");
        assertThat(told.get(0).text("method")).isEqualTo("QRIS");
        var total = (Map<?, ?>) told.get(0).data().get("total");
        assertThat(((Number) total.get("amount")).longValue()).isEqualTo(145_000L);
        assertThat(total.get("currency")).isEqualTo("IDR");
    }

    @Test
    default void events_of_one_key_come_one_after_the_other() {
        var order = publish(3);
        var numbers = new ArrayList<String>();

        for (int i = 0; i < 3; i++) {
            var claimed = claimOf(order);
            assertThat(claimed).hasSize(1);
            assertThat(claimOf(order)).isEmpty();
            numbers.add(claimed.get(0).text("number"));
            outbox().done(List.of(claimed.get(0).id()));
        }

        assertThat(numbers).containsExactly("LR-000001", "LR-000002", "LR-000003");
        assertThat(claimOf(order)).isEmpty();
        assertThat(timeline().of(order.toString())).hasSize(3);
    }

    @Test
    default void a_failed_event_waits_and_holds_back_those_behind_it() {
        var order = publish(2);
        var claimed = claimOf(order);

        outbox().failed(claimed.get(0).id(), "mail server away");

        assertThat(claimOf(order)).isEmpty();
        assertThat(outbox().lag().waiting()).isGreaterThanOrEqualTo(2);
    }

    @Test
    default void an_event_that_fails_ten_times_is_dead_and_can_be_replayed() {
        var order = publish(1);
        var event = claimOf(order).get(0);

        for (int i = 0; i < 10; i++) outbox().failed(event.id(), "poison");

        assertThat(outbox().deadLetters(1_000))
                .filteredOn(d -> d.event().id().equals(event.id()))
                .hasSize(1)
                .allSatisfy(d -> assertThat(d.reason()).isEqualTo("poison"));
        assertThat(claimOf(order)).isEmpty();
        assertThat(outbox().replay(event.id())).isTrue();
        assertThat(outbox().replay(UUID.randomUUID())).isFalse();
        assertThat(claimOf(order)).extracting(RecordedEvent::id).containsExactly(event.id());
    }

    @Test
    default void the_dead_do_not_hold_back_the_living() {
        var order = publish(2);
        var first = claimOf(order).get(0);

        for (int i = 0; i < 10; i++) outbox().failed(first.id(), "poison");

        assertThat(claimOf(order)).extracting(e -> e.text("number")).containsExactly("LR-000002");
    }

    @Test
    default void an_event_that_was_passed_on_as_done_can_still_fail_and_die() {
        var order = publish(1);
        var event = claimOf(order).get(0);
        outbox().done(List.of(event.id()));

        for (int i = 0; i < 10; i++) outbox().failed(event.id(), "not handled");

        assertThat(outbox().deadLetters(1_000)).anyMatch(d -> d.event().id().equals(event.id()));
    }

    @Test
    default void tries_go_on_being_counted_when_an_event_is_passed_on_in_between() {
        var order = publish(1);
        var event = claimOf(order).get(0);

        for (int i = 0; i < 10; i++) {
            outbox().done(List.of(event.id()));
            outbox().failed(event.id(), "not handled");
        }

        assertThat(outbox().deadLetters(1_000)).anyMatch(d -> d.event().id().equals(event.id()));
    }

    @Test
    default void a_released_event_is_due_at_once_and_lost_no_try() {
        var order = publish(1);
        var event = claimOf(order).get(0);

        for (int i = 0; i < 12; i++) {
            outbox().release(List.of(event.id()));
            assertThat(claimOf(order)).extracting(RecordedEvent::id).containsExactly(event.id());
        }

        outbox().release(List.of());
        outbox().release(List.of(UUID.randomUUID()));
    }
}

package id.laris.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.RecordedEvent;
import id.laris.application.webhook.WebhookDeliveries.Claimed;
import id.laris.application.webhook.WebhookDeliveries.Delivery;
import id.laris.application.webhook.WebhookDeliveries.Outcome;
import id.laris.application.webhook.WebhookDeliveries.State;
import id.laris.application.webhook.WebhookDeliveries.Try;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockRanOut;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of messages to other programs promises. Its clock is the tests' own. */
public interface WebhookDeliveriesContract {
    Duration LEASE = Duration.ofMinutes(2);
    Set<WebhookTopic> TOPICS = Set.of(WebhookTopic.STOCK_RAN_OUT);

    WebhookDeliveries deliveries();

    Webhooks webhooks();

    /** In a transaction that is committed. */
    void committed(Runnable work);

    /** Announced, committed, and as it was stored. */
    RecordedEvent published(DomainEvent event);

    Instant now();

    private Webhook webhook() {
        var webhook = WebhooksContract.webhook("Gudang");
        committed(() -> webhooks().add(webhook, WebhooksContract.secret(1)));
        return webhook;
    }

    private RecordedEvent event() {
        return event(now());
    }

    private RecordedEvent event(Instant at) {
        return published(new StockRanOut(
                new Sku("W-" + UUID.randomUUID().toString().substring(0, 8)), new WarehouseCode("BDG"), at));
    }

    private RecordedEvent queued(Webhook... to) {
        var event = event();
        committed(() ->
                deliveries().queue(event, List.of(to).stream().map(Webhook::id).toList()));
        return event;
    }

    private Try went(int status) {
        return new Try(now(), status, 12, "terima kasih", "");
    }

    private void note(Claimed claimed, State state, Optional<Instant> due, int status) {
        committed(() ->
                deliveries().note(List.of(new Outcome(claimed.id(), claimed.number(), state, due, went(status)))));
    }

    private Claimed claimed(WebhookId webhook) {
        var claimed = deliveries().claim(webhook, 5, LEASE);
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    private Delivery only(WebhookId webhook) {
        var page = deliveries().list(webhook, Optional.empty(), Optional.empty(), 5);
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }

    @Test
    default void an_event_is_queued_once_for_each_webhook_however_often_it_comes() {
        var one = webhook();
        var other = webhook();
        var event = queued(one, other);

        committed(() -> deliveries().queue(event, List.of(one.id(), other.id())));

        assertThat(deliveries().due()).contains(one.id(), other.id());
        assertThat(deliveries().claim(one.id(), 5, LEASE))
                .singleElement()
                .satisfies(claimed -> assertThat(claimed.event().id()).isEqualTo(event.id()))
                .satisfies(claimed -> assertThat(claimed.event().data()).isEqualTo(event.data()))
                .satisfies(claimed -> assertThat(claimed.number()).isEqualTo(1));
    }

    @Test
    default void what_is_queued_for_a_webhook_that_was_removed_is_queued_for_nobody() {
        var webhook = webhook();
        committed(() -> webhooks().remove(webhook.id()));

        queued(webhook);

        assertThat(deliveries().due()).doesNotContain(webhook.id());
    }

    @Test
    default void what_somebody_claimed_nobody_else_gets_while_the_lease_runs() {
        var webhook = webhook();
        queued(webhook);

        claimed(webhook.id());

        assertThat(deliveries().claim(webhook.id(), 5, LEASE)).isEmpty();
        assertThat(deliveries().due()).doesNotContain(webhook.id());
    }

    @Test
    default void no_more_are_claimed_than_asked_for() {
        var webhook = webhook();
        queued(webhook);
        queued(webhook);
        queued(webhook);

        assertThat(deliveries().claim(webhook.id(), 2, LEASE)).hasSize(2);
        assertThat(deliveries().claim(webhook.id(), 2, LEASE)).hasSize(1);
    }

    @Test
    default void for_one_that_is_off_nothing_is_due_and_what_waited_goes_on_when_it_is_on_again() {
        var webhook = webhook();
        queued(webhook);

        committed(() -> webhooks().save(webhook.with(Webhook.State.PAUSED)));

        assertThat(deliveries().due()).doesNotContain(webhook.id());
        assertThat(deliveries().claim(webhook.id(), 5, LEASE)).isEmpty();

        committed(() -> webhooks().save(webhook));

        assertThat(deliveries().claim(webhook.id(), 5, LEASE)).hasSize(1);
    }

    @Test
    default void what_arrived_is_done_and_its_answer_is_kept() {
        var webhook = webhook();
        queued(webhook);
        assertThat(deliveries().hasArrivedSince(webhook.id(), Instant.EPOCH)).isFalse();

        note(claimed(webhook.id()), State.ARRIVED, Optional.empty(), 204);

        assertThat(only(webhook.id()).state()).isEqualTo(State.ARRIVED);
        assertThat(only(webhook.id()).last().map(Try::status)).contains(204);
        assertThat(deliveries().tries(only(webhook.id()).id()))
                .singleElement()
                .satisfies(went -> assertThat(went.answer()).isEqualTo("terima kasih"));
        assertThat(deliveries().hasArrivedSince(webhook.id(), now().minusSeconds(60)))
                .isTrue();
        assertThat(deliveries().hasArrivedSince(webhook.id(), now().plusSeconds(60)))
                .isFalse();
        assertThat(deliveries().claim(webhook.id(), 5, LEASE)).isEmpty();
    }

    @Test
    default void what_failed_comes_again_when_it_is_due_and_counts_its_tries() {
        var webhook = webhook();
        queued(webhook);

        note(claimed(webhook.id()), State.WAITING, Optional.of(now().minusMillis(1)), 500);

        assertThat(claimed(webhook.id()).number()).isEqualTo(2);
        assertThat(only(webhook.id()).tries()).isEqualTo(2);
    }

    @Test
    default void what_is_due_later_is_not_claimed_before() {
        var webhook = webhook();
        queued(webhook);

        note(claimed(webhook.id()), State.WAITING, Optional.of(now().plusSeconds(3600)), 500);

        assertThat(deliveries().claim(webhook.id(), 5, LEASE)).isEmpty();
    }

    @Test
    default void a_late_outcome_of_an_earlier_claim_counts_for_nothing() {
        var webhook = webhook();
        queued(webhook);
        var first = claimed(webhook.id());
        note(first, State.WAITING, Optional.of(now().minusMillis(1)), 500);
        claimed(webhook.id());

        note(first, State.ARRIVED, Optional.empty(), 200);

        assertThat(only(webhook.id()).state()).isEqualTo(State.WAITING);
        assertThat(deliveries().tries(only(webhook.id()).id())).hasSize(1);
    }

    @Test
    default void one_is_sent_again_from_its_first_try_but_not_while_it_waits() {
        var webhook = webhook();
        queued(webhook);
        var claimed = claimed(webhook.id());
        assertThat(replayed(webhook, claimed.id())).isFalse();
        note(claimed, State.FAILED, Optional.empty(), 500);

        assertThat(replayed(webhook, claimed.id())).isTrue();

        assertThat(claimed(webhook.id()).number()).isEqualTo(1);
        assertThat(replayed(webhook(), claimed.id())).isFalse();
    }

    private boolean replayed(Webhook webhook, UUID delivery) {
        var replayed = new boolean[1];
        committed(() -> replayed[0] = deliveries().replay(webhook.id(), delivery));
        return replayed[0];
    }

    private int replayedSince(Webhook webhook, Instant since, boolean again) {
        var count = new int[1];
        committed(() -> count[0] = deliveries().replaySince(webhook.id(), TOPICS, since, again, 10_000));
        return count[0];
    }

    @Test
    default void all_that_was_missed_since_a_time_is_queued_and_what_arrived_only_when_asked_for() {
        var before = event(now().minusSeconds(5));
        var since = now().minusSeconds(1);
        var webhook = webhook();
        var arrived = queued(webhook);
        note(claimed(webhook.id()), State.ARRIVED, Optional.empty(), 200);
        var failed = queued(webhook);
        note(claimed(webhook.id()), State.FAILED, Optional.empty(), 500);
        var never = event();

        assertThat(replayedSince(webhook, since, false)).isGreaterThanOrEqualTo(2);

        var waiting = deliveries()
                .list(webhook.id(), Optional.of(State.WAITING), Optional.empty(), 100)
                .items();
        assertThat(waiting).extracting(Delivery::event).contains(failed.id(), never.id());
        assertThat(waiting).extracting(Delivery::event).doesNotContain(before.id(), arrived.id());

        assertThat(replayedSince(webhook, since, true)).isEqualTo(1);
        assertThat(replayedSince(webhook, since, true)).isZero();
    }

    @Test
    default void the_list_comes_in_pieces_newest_first_and_by_state() {
        var webhook = webhook();
        var first = queued(webhook);
        note(claimed(webhook.id()), State.ARRIVED, Optional.empty(), 200);
        queued(webhook);
        queued(webhook);

        var page = deliveries().list(webhook.id(), Optional.empty(), Optional.empty(), 2);
        var rest = deliveries().list(webhook.id(), Optional.empty(), page.next(), 2);

        assertThat(page.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(page.items());
        assertThat(rest.next()).isEmpty();
        assertThat(deliveries()
                        .list(webhook.id(), Optional.of(State.ARRIVED), Optional.empty(), 2)
                        .items())
                .extracting(Delivery::event)
                .containsExactly(first.id());
        assertThatThrownBy(() -> deliveries().list(webhook.id(), Optional.empty(), Optional.of("x"), 2))
                .hasFieldOrPropertyWithValue("code", "invalid-cursor");
    }

    @Test
    default void what_is_old_and_over_is_forgotten_what_waits_is_not() {
        var webhook = webhook();
        var over = queued(webhook);
        note(claimed(webhook.id()), State.ARRIVED, Optional.empty(), 200);
        var waiting = queued(webhook);

        committed(() ->
                assertThat(deliveries().forgetBefore(now().minusSeconds(3600))).isZero());
        committed(() ->
                assertThat(deliveries().forgetBefore(now().plusSeconds(1))).isPositive());

        assertThat(only(webhook.id()).event()).isEqualTo(waiting.id()).isNotEqualTo(over.id());
    }

    @Test
    default void a_delivery_is_found_under_its_own_webhook_only() {
        var webhook = webhook();
        queued(webhook);
        var known = only(webhook.id());

        assertThat(deliveries().find(webhook.id(), known.id())).contains(known);
        assertThat(deliveries().find(webhook().id(), known.id())).isEmpty();
    }
}

package id.laris.application.webhook;

import id.laris.application.shared.Page;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is to be told to whom, and how each try went. One delivery for each event and webhook. */
public interface WebhookDeliveries {
    enum State {
        WAITING,
        ARRIVED,
        /** Given up; replaying it starts anew. */
        FAILED
    }

    /**
     * @param tries since it was queued, or queued again
     * @param due when it is tried next, or by when somebody who tries it now has to be done; says nothing of one that does not wait
     * @param last how the last try went; empty before the first
     */
    record Delivery(
            UUID id,
            WebhookId webhook,
            UUID event,
            String type,
            State state,
            int tries,
            Instant queuedAt,
            Instant due,
            Optional<Try> last) {}

    /**
     * @param status of the answer; 0 when there was none
     * @param millis until the answer, or until it was given up
     * @param answer its beginning, at most 1,024 characters; whatever the other program chose to say
     * @param problem why there was no answer, in a word; empty when there was one
     */
    record Try(Instant at, int status, long millis, String answer, String problem) {}

    /** @param number of the try that is to follow, from 1; an outcome names it, so that a late one of an earlier claim counts for nothing */
    record Claimed(UUID id, RecordedEvent event, int number, Instant queuedAt) {}

    /** @param due of the next try; empty when there is none */
    record Outcome(UUID delivery, int number, State state, Optional<Instant> due, Try went) {}

    /** Nothing happens for those that have the event queued already. */
    void queue(RecordedEvent event, Collection<WebhookId> webhooks);

    /** Active webhooks for which something is due. */
    List<WebhookId> due();

    /**
     * Up to so many that are due for an active webhook, oldest due first; for the time of the lease nobody else gets them. Own
     * transaction.
     */
    List<Claimed> claim(WebhookId webhook, int most, Duration lease);

    /** How tries went. One whose delivery was claimed or queued anew meanwhile is left out. */
    void note(List<Outcome> outcomes);

    /** Whether anything arrived there since then. */
    boolean hasArrivedSince(WebhookId webhook, Instant since);

    /** Newest first. @param state empty for all */
    Page<Delivery> list(WebhookId webhook, Optional<State> state, Optional<String> cursor, int limit);

    Optional<Delivery> find(WebhookId webhook, UUID delivery);

    /** All tries of a delivery, newest first. */
    List<Try> tries(UUID delivery);

    /** Due at once, as if it had never been tried. False when there is none, or when it waits already. */
    boolean replay(WebhookId webhook, UUID delivery);

    /**
     * Queues every event of these topics since then, also those from before there was the webhook.
     *
     * @param again also what has arrived; otherwise only what has not, and what was never queued
     * @param most the oldest so many
     * @return how many are queued now that were not
     */
    int replaySince(WebhookId webhook, Set<WebhookTopic> topics, Instant since, boolean again, int most);

    /** Deliveries queued before then that no longer wait are forgotten with their tries; how many. */
    int forgetBefore(Instant limit);
}

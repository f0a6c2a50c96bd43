package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.webhook.WebhookDeliveries.Claimed;
import id.laris.application.webhook.WebhookDeliveries.Outcome;
import id.laris.application.webhook.WebhookDeliveries.State;
import id.laris.application.webhook.WebhookDeliveries.Try;
import id.laris.domain.identity.Permission;
import id.laris.domain.webhook.RetryPlan;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;
import java.util.List;
import java.util.Optional;

/**
 * Writes down how sending went, and when it is tried again. A program that answers 410, or to which nothing came through for as long as
 * one message was tried, is given up.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class NoteDeliveries {
    private static final int GONE = 410;

    public record Result(Claimed claimed, Try went) {
        boolean arrived() {
            return went.status() / 100 == 2;
        }
    }

    private final WebhookDeliveries deliveries;
    private final GiveUpWebhook giveUpWebhook;

    public NoteDeliveries(WebhookDeliveries deliveries, GiveUpWebhook giveUpWebhook) {
        this.deliveries = deliveries;
        this.giveUpWebhook = giveUpWebhook;
    }

    public void note(WebhookId webhook, List<Result> results) {
        deliveries.note(results.stream().map(NoteDeliveries::outcome).toList());
        if (results.stream().anyMatch(result -> result.went().status() == GONE))
            giveUpWebhook.giveUp(webhook, Webhook.State.GONE);
        else if (results.stream().anyMatch(result -> isLast(result) && !anythingArrived(webhook, result)))
            giveUpWebhook.giveUp(webhook, Webhook.State.UNREACHABLE);
    }

    private static Outcome outcome(Result result) {
        var claimed = result.claimed();
        var pause = RetryPlan.after(claimed.number());
        if (result.arrived())
            return new Outcome(claimed.id(), claimed.number(), State.ARRIVED, Optional.empty(), result.went());
        return new Outcome(
                claimed.id(),
                claimed.number(),
                pause.isPresent() ? State.WAITING : State.FAILED,
                pause.map(result.went().at()::plus),
                result.went());
    }

    private static boolean isLast(Result result) {
        return !result.arrived() && RetryPlan.after(result.claimed().number()).isEmpty();
    }

    /** One message that a program cannot read must not cost it all others. */
    private boolean anythingArrived(WebhookId webhook, Result result) {
        return deliveries.hasArrivedSince(webhook, result.claimed().queuedAt());
    }
}

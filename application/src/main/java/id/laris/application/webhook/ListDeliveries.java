package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.application.webhook.WebhookDeliveries.Delivery;
import id.laris.application.webhook.WebhookDeliveries.State;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.webhook.WebhookId;
import java.util.Optional;

/** What a program was told, newest first, and how it went. */
@UseCase
@Requires(Permission.MANAGE_WEBHOOKS)
public final class ListDeliveries {
    private static final int MOST = 100;

    /** @param limit 1 to 100 */
    public record Query(WebhookId webhook, Optional<State> state, Optional<String> cursor, int limit) {}

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;

    public ListDeliveries(Webhooks webhooks, WebhookDeliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    /** @throws Missing webhook-not-found */
    public Page<Delivery> list(Query query) {
        if (query.limit() < 1 || query.limit() > MOST) throw new Invalid("limit", query.limit(), "1 to " + MOST);
        webhooks.find(query.webhook()).orElseThrow(() -> new Missing("webhook", query.webhook()));
        return deliveries.list(query.webhook(), query.state(), query.cursor(), query.limit());
    }
}

package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.webhook.WebhookId;
import java.util.List;

/** For whom something is to be sent now. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class FindDueWebhooks {
    private final WebhookDeliveries deliveries;

    public FindDueWebhooks(WebhookDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    public List<WebhookId> find() {
        return deliveries.due();
    }
}

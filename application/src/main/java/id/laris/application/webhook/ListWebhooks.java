package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.webhook.Webhook;
import java.util.List;

/** The programs that are told what happens, by name; never their secrets. */
@UseCase
@Requires(Permission.MANAGE_WEBHOOKS)
public final class ListWebhooks {
    private final Webhooks webhooks;

    public ListWebhooks(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    public List<Webhook> list() {
        return webhooks.all();
    }
}

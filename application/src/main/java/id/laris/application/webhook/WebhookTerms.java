package id.laris.application.webhook;

import id.laris.domain.shared.Invalid;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookTopic;
import java.util.Set;

/** What staff say of a webhook. */
public record WebhookTerms(String name, WebhookAddress address, Set<WebhookTopic> topics) {
    /** @throws Invalid url for plain http, unless this shop allows it */
    void requireAllowed(WebhookSettings settings) {
        if (address.isPlain() && !settings.localToo())
            throw new Invalid("url", address.url(), "an address that begins with https://");
    }
}

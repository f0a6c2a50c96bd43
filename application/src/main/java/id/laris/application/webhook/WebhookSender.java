package id.laris.application.webhook;

import id.laris.application.webhook.WebhookDeliveries.Try;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookSecret;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Carries messages to other programs, signed as Standard Webhooks says. Never follows a redirect and never speaks to the shop's own
 * network. Waits some seconds at most.
 */
public interface WebhookSender {
    /**
     * @param id the same whenever the message is sent again
     * @param occurredAt of the fact
     * @param secrets to sign with, each
     */
    record Call(
            String id,
            WebhookAddress address,
            List<WebhookSecret> secrets,
            String type,
            int version,
            Instant occurredAt,
            Map<String, Object> data) {}

    /** All at once; how each went, in their order. */
    List<Try> send(List<Call> calls);
}

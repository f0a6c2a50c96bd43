package id.laris.web.webhook;

import id.laris.application.webhook.WebhookTerms;
import id.laris.domain.shared.Invalid;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookTopic;
import id.laris.web.shared.office.Typed;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is typed of a webhook. */
public class WebhookForm {
    @FormParam("nama")
    String name;

    @FormParam("alamat")
    String url;

    @FormParam("kejadian")
    List<String> events;

    @FormParam("menyala")
    String active;

    Map<String, String> typed() {
        return Typed.values("nama", name, "alamat", url, "menyala", active);
    }

    /** As if somebody had typed what holds now. */
    static Map<String, String> of(Webhook webhook) {
        return Typed.values(
                "nama", webhook.name(), "alamat", webhook.address().url(), "menyala", webhook.isActive() ? "ya" : null);
    }

    boolean isActive() {
        return "ya".equals(active);
    }

    Set<WebhookTopic> topics() {
        var chosen = EnumSet.noneOf(WebhookTopic.class);
        Arrays.stream(WebhookTopic.values())
                .filter(topic -> events != null && events.contains(topic.type()))
                .forEach(chosen::add);
        return chosen;
    }

    WebhookTerms terms() {
        var topics = topics();
        if (topics.isEmpty()) throw new Invalid("events", events, "at least one event");
        return new WebhookTerms(name, new WebhookAddress(url), topics);
    }
}

package id.laris.web.webhook;

import id.laris.domain.shared.Refusal;
import id.laris.domain.webhook.TooManyWebhooks;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import jakarta.inject.Singleton;
import java.util.Map;

/** Says to whoever filled in a form about webhooks what is wrong with it. */
@Singleton
class WebhookWords {
    private final OfficeWords words;

    WebhookWords(OfficeWords words) {
        this.words = words;
    }

    /** @throws Refusal the same, when no form can mend it */
    Typed refused(String form, Map<String, String> typed, Refusal refusal) {
        if (words.isNoForms(refusal) || refusal.kind() == Refusal.Kind.MISSING) throw refusal;
        return new Typed(form, typed, say(refusal));
    }

    private String say(Refusal refusal) {
        var say = words.in(OfficeWebhookMessages.class);
        words.note(refusal);
        return switch (refusal.code()) {
            case "invalid-url" -> say.wrong_url();
            case "invalid-events" -> say.wrong_events();
            case "invalid-since" -> say.wrong_since();
            case "too-many-webhooks" -> say.too_many(TooManyWebhooks.MOST);
            default -> words.of(refusal);
        };
    }
}

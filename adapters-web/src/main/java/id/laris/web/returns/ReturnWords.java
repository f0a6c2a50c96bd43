package id.laris.web.returns;

import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;

/** Why something about a return is refused, and what to do next, in the customer's language. */
@Singleton
class ReturnWords {
    private final Visitor visitor;

    ReturnWords(Visitor visitor) {
        this.visitor = visitor;
    }

    String of(Refusal refused) {
        visitor.wasRefused(refused.code());
        var say = MessageBundles.get(
                ReturnMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
        return switch (refused.code()) {
            case "return-not-delivered" -> say.refused_not_delivered();
            case "return-window-closed" -> say.refused_window(detail(refused, "days"));
            case "return-reason-not-taken" -> say.refused_reason();
            case "return-final-sale" -> say.refused_final(detail(refused, "sku"));
            case "return-photos-needed" -> say.refused_photos();
            case "more-than-delivered" -> say.refused_more(detail(refused, "sku"), detail(refused, "left"));
            case "return-step-not-allowed", "stale-version" -> say.refused_step();
            case "photo-not-a-picture" -> say.refused_photo_kind();
            case "photo-broken" -> say.refused_photo_broken();
            case "photo-too-large" -> say.refused_photo_large();
            case "photo-too-many" -> say.refused_photo_many();
            case "invalid-lines", "invalid-quantity" -> say.wrong_lines();
            case "invalid-reason" -> say.wrong_reason();
            case "invalid-text", "invalid-note" -> say.wrong_text();
            case "invalid-courier" -> say.wrong_courier();
            case "invalid-bank", "invalid-accountNumber", "invalid-holder" -> say.wrong_account();
            default -> say.refused_step();
        };
    }

    private static String detail(Refusal refused, String name) {
        return String.valueOf(refused.details().getOrDefault(name, ""));
    }
}

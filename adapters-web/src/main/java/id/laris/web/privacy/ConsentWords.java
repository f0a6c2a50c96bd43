package id.laris.web.privacy;

import id.laris.application.privacy.Wording;
import id.laris.domain.privacy.Purpose;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.Map;

/** The words beside each box, as the visitor reads them: kept as a hash with every consent, so that it can be proven. */
@Singleton
public class ConsentWords {
    /** Raised when what the notice says changes, and with it what people agree to. */
    public static final String NOTICE_VERSION = "2026-11";

    private final Visitor visitor;

    ConsentWords(Visitor visitor) {
        this.visitor = visitor;
    }

    public Wording now() {
        var say = MessageBundles.get(
                PrivacyMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
        return new Wording(
                NOTICE_VERSION,
                Map.of(
                        Purpose.ORDER, say.order_basis(),
                        Purpose.MARKETING_EMAIL, say.marketing_email(),
                        Purpose.MARKETING_WA, say.marketing_wa(),
                        Purpose.ANALYTICS, say.analytics(),
                        Purpose.PERSONALISATION, say.personalisation()),
                visitor.getLanguage());
    }
}

package id.laris.messaging.notification;

import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.IncidentLetter;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailWriter;
import id.laris.application.notification.Messages;
import id.laris.application.order.OrderDetails;
import id.laris.application.shared.ShopSettings;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Writes each message as HTML and as plain text, in the customer's language. */
@Singleton
class QuteMailWriter implements MailWriter {
    record Page(MailView mail) implements TemplateInstance {}

    record Plain(MailView mail) implements TemplateInstance {}

    record AccountPage(AccountMailView mail) implements TemplateInstance {}

    record AccountPlain(AccountMailView mail) implements TemplateInstance {}

    private final ShopSettings settings;

    QuteMailWriter(ShopSettings settings) {
        this.settings = settings;
    }

    @Override
    public MailContent write(Messages.Message message, OrderDetails order, String orderUrl) {
        var locale = Locale.forLanguageTag(message.language().tag());
        var words = MessageBundles.get(
                MailMessages.class, Localized.Literal.of(message.language().tag()));
        var view = new MailComposer(message, order, orderUrl, settings, words).compose();
        return new MailContent(
                oneLine(view.subject()),
                new Page(view).setLocale(locale).render(),
                new Plain(view).setLocale(locale).render());
    }

    @Override
    public MailContent write(Messages.Message message, AccountLetter letter) {
        var locale = Locale.forLanguageTag(message.language().tag());
        var words = MessageBundles.get(
                AccountMailMessages.class,
                Localized.Literal.of(message.language().tag()));
        return written(new AccountMailComposer(letter, message.language(), settings, words).compose(), locale);
    }

    @Override
    public MailContent write(Messages.Message message, IncidentLetter letter) {
        var locale = Locale.forLanguageTag(message.language().tag());
        var words = MessageBundles.get(
                IncidentMailMessages.class,
                Localized.Literal.of(message.language().tag()));
        return written(new IncidentMailComposer(letter, message.language(), settings, words).compose(), locale);
    }

    private static MailContent written(AccountMailView view, Locale locale) {
        return new MailContent(
                oneLine(view.subject()),
                new AccountPage(view).setLocale(locale).render(),
                new AccountPlain(view).setLocale(locale).render());
    }

    /** A subject is a header: it has one line, whatever stands in it. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}

package id.laris.messaging.notification;

import id.laris.application.invoice.InvoicePaper;
import id.laris.application.invoice.Invoices;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.IncidentLetter;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailWriter;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.order.OrderDetails;
import id.laris.application.purchasing.PurchaseDetails;
import id.laris.application.purchasing.PurchasePaper;
import id.laris.application.reporting.ReportLetter;
import id.laris.application.reporting.ReportTables;
import id.laris.application.shared.Sheet;
import id.laris.application.shared.SheetWriter;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Language;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes each message as HTML and as plain text, in its reader's language. */
@Singleton
class QuteMailWriter implements MailWriter {
    record Page(MailView mail) implements TemplateInstance {}

    record Plain(MailView mail) implements TemplateInstance {}

    record AccountPage(AccountMailView mail) implements TemplateInstance {}

    record AccountPlain(AccountMailView mail) implements TemplateInstance {}

    private static final String PDF = "application/pdf";
    private static final Set<Template> INVOICES = EnumSet.of(Template.INVOICE_WRITTEN, Template.CREDIT_NOTE_WRITTEN);

    private final ShopSettings settings;
    private final PurchasePaper paper;
    private final Invoices invoices;
    private final InvoicePaper invoicePaper;
    private final SheetWriter sheets;

    QuteMailWriter(
            ShopSettings settings,
            PurchasePaper paper,
            Invoices invoices,
            InvoicePaper invoicePaper,
            SheetWriter sheets) {
        this.settings = settings;
        this.paper = paper;
        this.invoices = invoices;
        this.invoicePaper = invoicePaper;
        this.sheets = sheets;
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
                new Plain(view).setLocale(locale).render(),
                invoice(message, order));
    }

    /** The invoice or credit note whose writing the message is about. */
    private Optional<MailContent.Attachment> invoice(Messages.Message message, OrderDetails order) {
        if (!INVOICES.contains(message.template())) return Optional.empty();
        return order.timeline().stream()
                .filter(event -> event.id().equals(message.event()))
                .findFirst()
                .map(event -> invoices.get(new InvoiceNumber(event.text("number"))))
                .map(one -> new MailContent.Attachment(one.number() + ".pdf", PDF, invoicePaper.pdf(one)));
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

    @Override
    public MailContent write(Messages.Message message, PurchaseDetails purchase) {
        var language = message.language();
        var words = MessageBundles.get(PurchaseMailMessages.class, Localized.Literal.of(language.tag()));
        var mail = written(
                new PurchaseMailComposer(purchase, language, settings, words).compose(),
                Locale.forLanguageTag(language.tag()));
        var file = new MailContent.Attachment(purchase.order().number() + ".pdf", PDF, paper.pdf(purchase));
        return new MailContent(mail.subject(), mail.html(), mail.text(), Optional.of(file));
    }

    @Override
    public MailContent write(Messages.Message message, ReportLetter letter) {
        var language = message.language();
        var words = MessageBundles.get(ReportMailMessages.class, Localized.Literal.of(language.tag()));
        var mail = written(
                new ReportMailComposer(letter, language, settings, words).compose(),
                Locale.forLanguageTag(language.tag()));
        return new MailContent(mail.subject(), mail.html(), mail.text(), Optional.of(table(letter, language)));
    }

    private MailContent.Attachment table(ReportLetter letter, Language language) {
        var format = Sheet.Format.XLSX;
        var table = ReportTables.sales(letter.report());
        var days = letter.report().query().period();
        var file = new ByteArrayOutputStream();
        try {
            sheets.write(table, format, language, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new MailContent.Attachment(
                table.name() + "-" + days.from() + "-" + days.to() + "." + format.ending(),
                format.type(),
                file.toByteArray());
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

package id.laris.messaging.notification;

import id.laris.application.purchasing.PurchaseDetails;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses what a mail to a supplier says: what is ordered, for who opens no attachments. */
final class PurchaseMailComposer {
    /** So many lines stand in the mail itself; the paper that comes along has all. */
    private static final int MOST_LINES = 40;

    private final PurchaseDetails purchase;
    private final Language language;
    private final ShopSettings settings;
    private final PurchaseMailMessages words;
    private final Figures figures;

    PurchaseMailComposer(
            PurchaseDetails purchase, Language language, ShopSettings settings, PurchaseMailMessages words) {
        this.purchase = purchase;
        this.language = language;
        this.settings = settings;
        this.words = words;
        this.figures = new Figures(language, settings.zone());
    }

    AccountMailView compose() {
        var subject = words.subject(purchase.order().number().value(), settings.name());
        return new AccountMailView(
                language.tag(),
                subject,
                settings.name(),
                settings.publicUrl(),
                subject,
                sentences(),
                new MailView.Button(words.button(), settings.publicUrl()),
                null,
                "",
                words.why(settings.name()));
    }

    private List<String> sentences() {
        var order = purchase.order();
        var sentences = new ArrayList<String>();
        sentences.add(words.please());
        order.lines().stream().limit(MOST_LINES).map(this::line).forEach(sentences::add);
        if (order.lines().size() > MOST_LINES)
            sentences.add(words.more(order.lines().size() - MOST_LINES));
        sentences.add(words.total(figures.money(order.total())));
        sentences.add(words.deliver(place()));
        if (!order.note().isEmpty()) sentences.add(words.note(order.note()));
        sentences.add(words.confirm());
        return sentences;
    }

    private String place() {
        var warehouse = purchase.warehouse();
        return Stream.concat(Stream.of(warehouse.name(), warehouse.street()), purchase.place().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String line(PurchaseLine line) {
        var title = purchase.titles().getOrDefault(line.sku(), line.sku().value());
        var item = line.supplierSku().isEmpty() ? title : title + " (" + line.supplierSku() + ")";
        return words.line(
                line.ordered().toString(), item, figures.money(line.unitCost()), figures.day(line.expected()));
    }
}

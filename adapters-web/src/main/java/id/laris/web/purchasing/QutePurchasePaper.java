package id.laris.web.purchasing;

import id.laris.application.purchasing.PurchaseDetails;
import id.laris.application.purchasing.PurchasePaper;
import id.laris.application.shared.ShopSettings;
import id.laris.web.shared.pdf.PdfPrinter;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;

/** A purchase order on A4 pages, in the supplier's language. */
@Singleton
class QutePurchasePaper implements PurchasePaper {
    /** @param at when it was sent, or drafted as long as it was not */
    record Sheets(PurchaseDetails purchase, String shop, Instant at) implements TemplateInstance {}

    private final PdfPrinter printer;
    private final ShopSettings settings;

    QutePurchasePaper(PdfPrinter printer, ShopSettings settings) {
        this.printer = printer;
        this.settings = settings;
    }

    @Override
    public byte[] pdf(PurchaseDetails purchase) {
        var order = purchase.order();
        return printer.a4(
                order.number().value(),
                Locale.forLanguageTag(purchase.supplier().language().tag()),
                new Sheets(purchase, settings.name(), order.sentAt().orElse(order.createdAt())));
    }
}

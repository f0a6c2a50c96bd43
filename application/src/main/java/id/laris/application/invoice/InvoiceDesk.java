package id.laris.application.invoice;

import id.laris.application.shared.ShopSettings;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.invoice.Buyer;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.Seller;
import id.laris.domain.order.Order;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies an order onto an invoice. The amounts and the tax are those of the order: nothing is calculated a second time. */
@Singleton
public final class InvoiceDesk {
    private final ShopSettings shop;
    private final InvoiceSettings settings;

    public InvoiceDesk(ShopSettings shop, InvoiceSettings settings) {
        this.shop = shop;
        this.settings = settings;
    }

    /** In the shop's zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, shop.zone());
    }

    /** The order as it is sold, whatever became of it since. */
    public Invoice invoice(Order order, InvoiceNumber number, Instant now) {
        var totals = order.totals();
        return new Invoice(
                number,
                order.id(),
                order.number().value(),
                order.language(),
                now,
                dayOf(now),
                dayOf(now),
                new Seller(
                        settings.sellerName(),
                        settings.sellerAddress(),
                        settings.sellerTaxNumber(),
                        !totals.taxes().isEmpty()),
                order.buyer().map(buyer -> buyer(buyer, order.shipTo())),
                lines(order),
                totals.taxIncluded(),
                totals.taxes(),
                order.method().name(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static List<Invoice.Line> lines(Order order) {
        var zero = Money.zero(order.totals().goods().currency());
        var lines = new ArrayList<Invoice.Line>();
        for (var line : order.lines())
            lines.add(new Invoice.Line(
                    Invoice.LineKind.GOODS,
                    line.sku().value(),
                    line.title(),
                    line.optionText(),
                    line.quantity().value(),
                    line.unitPrice(),
                    zero,
                    line.total(),
                    line.taxClass(),
                    line.tax()));
        var totals = order.totals();
        var fee = totals.shipping();
        if (!fee.isZero())
            lines.add(new Invoice.Line(
                    Invoice.LineKind.SHIPPING,
                    "",
                    "",
                    "",
                    1,
                    fee,
                    zero,
                    fee,
                    totals.shippingClass(),
                    totals.shippingTax()));
        return lines;
    }

    private static Buyer buyer(Contact buyer, Optional<PostalAddress> shipTo) {
        return new Buyer(
                buyer.name(),
                buyer.email().value(),
                buyer.phone().value(),
                shipTo.map(to -> List.of(
                                to.street(),
                                to.village().village() + ", " + to.village().district(),
                                to.village().regency() + ", " + to.village().province() + " " + to.postalCode()))
                        .orElse(List.of()));
    }
}

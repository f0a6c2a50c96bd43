package id.laris.application.invoice;

import id.laris.application.order.TaxRules;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.invoice.Buyer;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.Seller;
import id.laris.domain.invoice.TaxClass;
import id.laris.domain.invoice.TaxRule;
import id.laris.domain.invoice.TaxShare;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Percentage;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Copies an order onto an invoice. The amounts and the tax are those of the order: nothing is calculated a second time. */
@Singleton
public final class InvoiceDesk {
    private final TaxRules taxes;
    private final ShopSettings shop;
    private final InvoiceSettings settings;

    public InvoiceDesk(TaxRules taxes, ShopSettings shop, InvoiceSettings settings) {
        this.taxes = taxes;
        this.shop = shop;
        this.settings = settings;
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, shop.zone());
    }

    Invoice invoice(Order order, InvoiceNumber number, Instant now) {
        var charged = !order.totals().taxName().isEmpty();
        var lines = lines(order, charged);
        return new Invoice(
                number,
                order.id(),
                order.number().value(),
                order.language(),
                now,
                dayOf(now),
                dayOf(now),
                new Seller(settings.sellerName(), settings.sellerAddress(), settings.sellerTaxNumber(), charged),
                order.buyer().map(buyer -> buyer(buyer, order.shipTo())),
                lines,
                true,
                charged ? shares(order, lines) : List.of(),
                order.method().name(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static List<Invoice.Line> lines(Order order, boolean charged) {
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
                    classOf(line.tax(), line.total(), charged),
                    line.tax()));
        var fee = order.totals().shipping();
        if (fee.isZero()) return lines;
        var taxOfGoods = Money.sum(order.lines().stream().map(OrderLine::tax).toList(), zero.currency());
        var tax = order.totals().tax().minus(taxOfGoods);
        lines.add(new Invoice.Line(
                Invoice.LineKind.SHIPPING, "", "", "", 1, fee, zero, fee, classOf(tax, fee, charged), tax));
        return lines;
    }

    /** A line that costs something and bears no tax was exempt when it was ordered. */
    private static TaxClass classOf(Money tax, Money amount, boolean charged) {
        if (!charged) return TaxClass.OUT_OF_SCOPE;
        return tax.isZero() && !amount.isZero() ? TaxClass.EXEMPT : TaxClass.STANDARD;
    }

    private List<TaxShare> shares(Order order, List<Invoice.Line> lines) {
        var rule = taxes.on(dayOf(order.placedAt()));
        return Arrays.stream(TaxClass.values())
                .filter(of -> lines.stream().anyMatch(line -> line.taxClass() == of))
                .map(of -> share(of, order.totals().taxName(), rule, lines))
                .toList();
    }

    private static TaxShare share(TaxClass of, String name, Optional<TaxRule> rule, List<Invoice.Line> lines) {
        var own = lines.stream().filter(line -> line.taxClass() == of).toList();
        var currency = own.get(0).amount().currency();
        var amount = Money.sum(own.stream().map(Invoice.Line::amount).toList(), currency);
        var tax = Money.sum(own.stream().map(Invoice.Line::tax).toList(), currency);
        return new TaxShare(
                of,
                of.isTaxed() ? name : "",
                of.isTaxed() ? rule.map(TaxRule::rate).orElseThrow() : new Percentage(BigDecimal.ZERO),
                of.isTaxed() ? rule.get().baseNumerator() : 1,
                of.isTaxed() ? rule.get().baseDenominator() : 1,
                amount.minus(tax),
                tax);
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

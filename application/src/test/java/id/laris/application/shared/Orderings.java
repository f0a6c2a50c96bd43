package id.laris.application.shared;

import id.laris.application.shipping.FewRegions;
import id.laris.application.tax.FixedTaxRules;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.Pricing;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders and attempts as they are stored, for contracts. */
public final class Orderings {
    private static final TaxTerms TERMS =
            new TaxTerms(true, true, new FixedTaxRules().law().at(LocalDate.of(2026, 11, 21), Optional.empty()), true);
    public static final Instant PLACED_AT = Instant.parse("2026-11-21T02:00:00Z");

    private Orderings() {}

    public static Order order(OrderNumber number, PaymentMethod method) {
        return order(number, method, PLACED_AT, "Sari Dewi");
    }

    public static Order order(OrderNumber number, PaymentMethod method, Instant placedAt, String buyer) {
        return order(
                number,
                method,
                placedAt,
                new Contact(buyer, new EmailAddress("sari@contoh.test"), new PhoneNumber("081200001111")));
    }

    public static Order order(OrderNumber number, PaymentMethod method, Instant placedAt, Contact contact) {
        var kaos = Goods.kaos();
        var topi = Goods.topi();
        var wanted = List.of(
                classed(kaos.variants().get(0).sku(), "Kaos Kawung", "Nila / M", Goods.KAOS_PRICE, 2),
                classed(topi.variants().get(0).sku(), "Topi Rimba", "", Goods.TOPI_PRICE, 1));
        var priced = Pricing.of(wanted, Money.rupiah(10_000), TERMS);
        var village = new FewRegions().village(FewRegions.BANDUNG_VILLAGE).orElseThrow();
        var address = new PostalAddress(contact.name(), contact.phone(), "Jl. Setiabudi 10 RT 02/03", village, "40153");
        return Order.place(
                new OrderId(UUID.randomUUID()),
                number,
                Channel.WEB,
                Language.ID,
                Optional.of(contact),
                Optional.of(address),
                priced.lines(),
                Goods.REGULAR,
                method,
                priced.totals(),
                placedAt,
                placedAt.plus(Duration.ofHours(24)),
                "Tolong bungkus rapi");
    }

    private static Pricing.Classed classed(Sku sku, String title, String options, Money price, int pieces) {
        return new Pricing.Classed(wanted(sku, title, options, price, pieces), TaxClass.STANDARD);
    }

    private static Pricing.Wanted wanted(Sku sku, String title, String options, Money price, int pieces) {
        return new Pricing.Wanted(
                new Offer(
                        sku,
                        Goods.kaos().slug(),
                        title,
                        options,
                        price,
                        Optional.of(price.plus(Money.rupiah(5_000))),
                        id.laris.domain.shipping.PackedSize.ofGrams(250),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Quantity.of(pieces));
    }

    public static Attempt attempt(String provider, PaymentMethod method, Money asked) {
        return attempt(provider, PaymentWay.by(method), asked);
    }

    public static Attempt attempt(String provider, PaymentWay way, Money asked) {
        return Attempt.intended(
                new AttemptId(UUID.randomUUID()),
                provider,
                way,
                asked,
                PLACED_AT,
                Optional.of(PLACED_AT.plus(Duration.ofHours(24))));
    }
}

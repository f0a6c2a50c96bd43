package id.laris.domain.order;

import static id.laris.domain.shared.Money.rupiah;

import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.tax.TaxClass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An order of two lines: two shirts at Rp 100.000 and one cap at Rp 50.000, shipped to Bandung for Rp 12.000. */
final class Orders {
    static final Sku SHIRT = new Sku("KAOS-M");
    static final Sku CAP = new Sku("TOPI");
    static final Instant PLACED_AT = Instant.parse("2026-11-21T05:00:00Z");
    static final Instant PAY_BEFORE = PLACED_AT.plus(Duration.ofHours(24));

    private Orders() {}

    static Order paidBy(PaymentMethod method) {
        return of(method, line(SHIRT, 100_000, 2), line(CAP, 50_000, 1));
    }

    static Order of(PaymentMethod method, OrderLine... lines) {
        var goods = Money.sum(List.of(lines).stream().map(OrderLine::total).toList(), CurrencyUnit.IDR);
        return Order.place(
                new OrderId(new UUID(0, 7)),
                OrderNumber.of(7),
                Channel.WEB,
                Language.ID,
                Optional.of(
                        new Contact("Siti Rahma", new EmailAddress("siti@contoh.id"), new PhoneNumber("081234567890"))),
                Optional.of(address()),
                List.of(lines),
                new ServiceCode("REG"),
                method,
                Totals.untaxed(goods, rupiah(12_000)),
                PLACED_AT,
                PAY_BEFORE,
                "");
    }

    static OrderLine line(Sku sku, long price, int pieces) {
        return new OrderLine(
                sku,
                "kaos",
                "Kaos",
                "M",
                rupiah(price),
                Quantity.of(pieces),
                TaxClass.OUT_OF_SCOPE,
                rupiah(0),
                Quantity.ZERO);
    }

    static PostalAddress address() {
        return new PostalAddress(
                "Siti Rahma",
                new PhoneNumber("081234567890"),
                "Jl. Dago 10 RT 01/RW 02",
                new PostalAddress.VillageName(
                        new RegionCode("32.73.02.1001"), "Dago", "Coblong", "Kota Bandung", "Jawa Barat"),
                "40135");
    }
}

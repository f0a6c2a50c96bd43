package id.laris.persistence.order;

import static id.laris.persistence.shared.PersonalField.ORDER_BUYER_EMAIL;
import static id.laris.persistence.shared.PersonalField.ORDER_BUYER_NAME;
import static id.laris.persistence.shared.PersonalField.ORDER_BUYER_PHONE;
import static id.laris.persistence.shared.PersonalField.ORDER_NOTE;
import static id.laris.persistence.shared.PersonalField.ORDER_RECIPIENT;
import static id.laris.persistence.shared.PersonalField.ORDER_RECIPIENT_PHONE;
import static id.laris.persistence.shared.PersonalField.ORDER_STREET;

import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.PostalAddress.VillageName;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.order.Channel;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.order.Totals;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.tax.TaxClass;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An order's own columns. */
record OrderRow(
        OrderId id,
        OrderNumber number,
        Channel channel,
        Language language,
        Optional<Contact> buyer,
        Optional<PostalAddress> shipTo,
        ServiceCode service,
        PaymentMethod method,
        Totals totals,
        OrderState state,
        PaymentState payment,
        FulfilmentState fulfilment,
        Instant placedAt,
        Optional<Instant> payBefore,
        Optional<Instant> deliveredAt,
        String note,
        long version,
        boolean underReview) {

    /** The values of all columns, in the order of the insert. */
    static Stream<Object> of(Order order, FieldCipher cipher) {
        var buyer = order.buyer();
        var address = order.shipTo();
        var village = address.map(PostalAddress::village);
        var row = new Sealing(order.id().value(), cipher);
        return Stream.of(
                order.id().value(),
                order.number().value(),
                order.channel(),
                order.language(),
                row.sealed(ORDER_BUYER_NAME, buyer.map(Contact::name)),
                row.sealed(ORDER_BUYER_EMAIL, buyer.map(b -> b.email().value())),
                row.sealed(ORDER_BUYER_PHONE, buyer.map(b -> b.phone().value())),
                buyer.map(b -> Sql.bytes(BuyerIndex.of(b, cipher))),
                row.sealed(ORDER_RECIPIENT, address.map(PostalAddress::recipient)),
                row.sealed(ORDER_RECIPIENT_PHONE, address.map(a -> a.phone().value())),
                row.sealed(ORDER_STREET, address.map(PostalAddress::street)),
                village.map(v -> v.code().value()),
                village.map(VillageName::village),
                village.map(VillageName::district),
                village.map(VillageName::regency),
                village.map(VillageName::province),
                address.map(PostalAddress::postalCode),
                order.service().value(),
                order.method(),
                order.totals().goods().minorUnits(),
                order.totals().shipping().minorUnits(),
                order.totals().tax().minorUnits(),
                order.totals().taxName(),
                order.totals().taxIncluded(),
                order.totals().shippingClass(),
                order.totals().shippingTax().minorUnits(),
                TaxColumn.of(order.totals()),
                order.lines().stream().mapToInt(l -> l.quantity().value()).sum(),
                order.state(),
                order.payment(),
                order.fulfilment(),
                order.placedAt(),
                order.payBefore(),
                order.deliveredAt(),
                row.sealed(ORDER_NOTE, note(order)),
                order.version(),
                order.underReview());
    }

    /** What of the columns tells who bought, and last the id. */
    static Stream<Object> person(Order order, FieldCipher cipher) {
        var buyer = order.buyer();
        var address = order.shipTo();
        var row = new Sealing(order.id().value(), cipher);
        return Stream.of(
                row.sealed(ORDER_BUYER_NAME, buyer.map(Contact::name)),
                row.sealed(ORDER_BUYER_EMAIL, buyer.map(b -> b.email().value())),
                row.sealed(ORDER_BUYER_PHONE, buyer.map(b -> b.phone().value())),
                buyer.map(b -> Sql.bytes(BuyerIndex.of(b, cipher))),
                row.sealed(ORDER_RECIPIENT, address.map(PostalAddress::recipient)),
                row.sealed(ORDER_RECIPIENT_PHONE, address.map(a -> a.phone().value())),
                row.sealed(ORDER_STREET, address.map(PostalAddress::street)),
                row.sealed(ORDER_NOTE, note(order)),
                order.id().value());
    }

    /** An order without a note keeps none. */
    static Optional<String> note(Order order) {
        return Optional.of(order.note()).filter(note -> !note.isEmpty());
    }

    /** The cipher at one row. */
    record Sealing(UUID row, FieldCipher cipher) {
        Optional<byte[]> sealed(PersonalField field, Optional<String> text) {
            return text.map(t -> cipher.seal(field, row, t));
        }

        String open(ResultSet result, PersonalField field) throws SQLException {
            return cipher.open(field, row, result.getBytes(field.column()));
        }
    }

    static OrderRow head(ResultSet row, FieldCipher cipher) throws SQLException {
        var sealing = new Sealing(Columns.uuid(row, "id"), cipher);
        return new OrderRow(
                new OrderId(Columns.uuid(row, "id")),
                new OrderNumber(row.getString("number")),
                Columns.constant(row, "channel", Channel.class),
                Columns.constant(row, "language", Language.class),
                buyer(row, sealing),
                shipTo(row, sealing),
                new ServiceCode(row.getString("service")),
                Columns.constant(row, "method", PaymentMethod.class),
                new Totals(
                        Columns.rupiah(row, "goods"),
                        Columns.rupiah(row, "shipping"),
                        Columns.constant(row, "shipping_class", TaxClass.class),
                        Columns.rupiah(row, "shipping_tax"),
                        row.getBoolean("tax_included"),
                        TaxColumn.shares(row.getString("taxes"))),
                Columns.constant(row, "state", OrderState.class),
                Columns.constant(row, "payment", PaymentState.class),
                Columns.constant(row, "fulfilment", FulfilmentState.class),
                Columns.instant(row, "placed_at"),
                Columns.optionalInstant(row, "pay_before"),
                Columns.optionalInstant(row, "delivered_at"),
                Optional.ofNullable(sealing.open(row, ORDER_NOTE)).orElse(""),
                row.getLong("version"),
                row.getBoolean("under_review"));
    }

    private static Optional<Contact> buyer(ResultSet row, Sealing sealing) throws SQLException {
        var name = sealing.open(row, ORDER_BUYER_NAME);
        if (name == null) return Optional.empty();
        return Optional.of(new Contact(
                name,
                new EmailAddress(sealing.open(row, ORDER_BUYER_EMAIL)),
                new PhoneNumber(sealing.open(row, ORDER_BUYER_PHONE))));
    }

    private static Optional<PostalAddress> shipTo(ResultSet row, Sealing sealing) throws SQLException {
        var recipient = sealing.open(row, ORDER_RECIPIENT);
        if (recipient == null) return Optional.empty();
        return Optional.of(new PostalAddress(
                recipient,
                new PhoneNumber(sealing.open(row, ORDER_RECIPIENT_PHONE)),
                sealing.open(row, ORDER_STREET),
                new VillageName(
                        new RegionCode(row.getString("village_code")),
                        row.getString("village"),
                        row.getString("district"),
                        row.getString("regency"),
                        row.getString("province")),
                row.getString("postal_code")));
    }

    private static OrderLine line(ResultSet row) throws SQLException {
        return new OrderLine(
                new Sku(row.getString("sku")),
                row.getString("product_slug"),
                row.getString("title"),
                row.getString("option_text"),
                Columns.rupiah(row, "unit_price"),
                Columns.rupiah(row, "normal_price"),
                Quantity.of(row.getInt("quantity")),
                Columns.constant(row, "tax_class", TaxClass.class),
                Columns.rupiah(row, "line_tax"),
                Quantity.of(row.getInt("shipped")));
    }

    Order toDomain(List<OrderLine> lines) {
        return new Order(
                id,
                number,
                channel,
                language,
                buyer,
                shipTo,
                lines,
                service,
                method,
                totals,
                state,
                payment,
                fulfilment,
                placedAt,
                payBefore,
                deliveredAt,
                note,
                version,
                underReview);
    }

    /** Puts orders together from rows of order and line. */
    static final class Reader {
        private final FieldCipher cipher;
        private final Map<UUID, OrderRow> heads = new LinkedHashMap<>();
        private final Map<UUID, List<OrderLine>> lines = new LinkedHashMap<>();

        Reader(FieldCipher cipher) {
            this.cipher = cipher;
        }

        UUID add(ResultSet row) throws SQLException {
            var id = Columns.uuid(row, "id");
            if (!heads.containsKey(id)) heads.put(id, head(row, cipher));
            lines.computeIfAbsent(id, o -> new ArrayList<>()).add(line(row));
            return id;
        }

        List<Order> orders() {
            return heads.values().stream()
                    .map(head -> head.toDomain(lines.get(head.id().value())))
                    .toList();
        }
    }
}

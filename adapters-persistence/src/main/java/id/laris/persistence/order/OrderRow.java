package id.laris.persistence.order;

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
import id.laris.persistence.shared.Columns;
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
        long version) {

    /** The values of all columns, in the order of the insert. */
    static Stream<Object> of(Order order) {
        var buyer = order.buyer();
        var address = order.shipTo();
        var village = address.map(PostalAddress::village);
        return Stream.of(
                order.id().value(),
                order.number().value(),
                order.channel(),
                order.language(),
                buyer.map(Contact::name),
                buyer.map(b -> b.email().value()),
                buyer.map(b -> b.phone().value()),
                address.map(PostalAddress::recipient),
                address.map(a -> a.phone().value()),
                address.map(PostalAddress::street),
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
                order.lines().stream().mapToInt(l -> l.quantity().value()).sum(),
                order.state(),
                order.payment(),
                order.fulfilment(),
                order.placedAt(),
                order.payBefore(),
                order.deliveredAt(),
                order.note(),
                order.version());
    }

    static OrderRow head(ResultSet row) throws SQLException {
        return new OrderRow(
                new OrderId(Columns.uuid(row, "id")),
                new OrderNumber(row.getString("number")),
                Columns.constant(row, "channel", Channel.class),
                Columns.constant(row, "language", Language.class),
                buyer(row),
                shipTo(row),
                new ServiceCode(row.getString("service")),
                Columns.constant(row, "method", PaymentMethod.class),
                new Totals(
                        Columns.rupiah(row, "goods"),
                        Columns.rupiah(row, "shipping"),
                        Columns.rupiah(row, "tax"),
                        row.getString("tax_name")),
                Columns.constant(row, "state", OrderState.class),
                Columns.constant(row, "payment", PaymentState.class),
                Columns.constant(row, "fulfilment", FulfilmentState.class),
                Columns.instant(row, "placed_at"),
                Columns.optionalInstant(row, "pay_before"),
                Columns.optionalInstant(row, "delivered_at"),
                row.getString("note"),
                row.getLong("version"));
    }

    private static Optional<Contact> buyer(ResultSet row) throws SQLException {
        if (row.getString("buyer_name") == null) return Optional.empty();
        return Optional.of(new Contact(
                row.getString("buyer_name"),
                new EmailAddress(row.getString("buyer_email")),
                new PhoneNumber(row.getString("buyer_phone"))));
    }

    private static Optional<PostalAddress> shipTo(ResultSet row) throws SQLException {
        if (row.getString("recipient") == null) return Optional.empty();
        return Optional.of(new PostalAddress(
                row.getString("recipient"),
                new PhoneNumber(row.getString("recipient_phone")),
                row.getString("street"),
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
                Quantity.of(row.getInt("quantity")),
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
                version);
    }

    /** Puts orders together from rows of order and line. */
    static final class Reader {
        private final Map<UUID, OrderRow> heads = new LinkedHashMap<>();
        private final Map<UUID, List<OrderLine>> lines = new LinkedHashMap<>();

        UUID add(ResultSet row) throws SQLException {
            var id = Columns.uuid(row, "id");
            if (!heads.containsKey(id)) heads.put(id, head(row));
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

package id.laris.persistence.order;

import id.laris.application.order.OrderQuery;
import id.laris.application.order.OrderSummary;
import id.laris.application.shared.Page;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The order list as SQL: one page by key, newest first, never an offset. */
final class OrderSearch {
    record Found(OrderId id, OrderSummary summary) {}

    private final OrderQuery query;
    private final StringBuilder sql = new StringBuilder("SELECT * FROM shop_order WHERE true");
    private final List<Object> parameters = new ArrayList<>();

    /** Among everybody's orders. */
    OrderSearch(OrderQuery query, FieldCipher cipher) {
        this(query, cipher, "");
    }

    static OrderSearch ofCustomer(AccountId customer, OrderQuery query, FieldCipher cipher) {
        return new OrderSearch(query, cipher, "customer_id = ?", customer.value());
    }

    static OrderSearch ofGuest(EmailAddress email, OrderQuery query, FieldCipher cipher) {
        return new OrderSearch(
                query,
                cipher,
                "customer_id IS NULL AND buyer_index && ?::bytea[]",
                Sql.bytes(BuyerIndex.of(email, cipher)));
    }

    /** @param whose as a condition; empty for everybody's */
    private OrderSearch(OrderQuery query, FieldCipher cipher, String whose, Object... who) {
        this.query = query;
        if (!whose.isEmpty()) and(whose, who);
        query.tab().ifPresent(tab -> and("tab = ?", tab));
        query.channel().ifPresent(channel -> and("channel = ?", channel));
        query.method().ifPresent(method -> and("method = ?", method));
        query.from().ifPresent(from -> and("placed_at >= ?", from));
        query.to().ifPresent(to -> and("placed_at < ?", to));
        if (!query.text().isEmpty()) saying(query.text(), cipher);
        query.cursor().ifPresent(this::after);
        sql.append(" ORDER BY placed_at DESC, id DESC LIMIT ?");
        parameters.add(query.limit() + 1);
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    /** Each way of finding has its own index; together they are few ids. */
    private void saying(String text, FieldCipher cipher) {
        var ways = new ArrayList<String>(List.of("SELECT id FROM shop_order WHERE number LIKE ?"));
        parameters.add("%" + escaped(text.toUpperCase(Locale.ROOT)) + "%");
        for (var meant : BuyerIndex.meantBy(text, cipher)) {
            ways.add("SELECT id FROM shop_order WHERE buyer_index @> ?");
            parameters.add(Sql.bytes(meant));
        }
        ways.add("SELECT order_id FROM order_line WHERE sku IN (?, ?, ?)");
        parameters.addAll(List.of(text, text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)));
        and("id IN (" + String.join(" UNION ", ways) + ")");
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private void after(String cursor) {
        try {
            var parts = cursor.split("_", 2);
            var micros = Long.parseLong(parts[0], 36);
            // Java knows moments that the database does not.
            if (micros < 0) throw new NumberFormatException("before the first order");
            and("(placed_at, id) < (?, ?)", Instant.EPOCH.plus(micros, ChronoUnit.MICROS), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private void and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    Page<OrderSummary> page(List<Found> found) {
        var items = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        Optional<String> next =
                found.size() > query.limit() ? Optional.of(cursor(items.get(items.size() - 1))) : Optional.empty();
        return new Page<>(items.stream().map(Found::summary).toList(), next);
    }

    private static String cursor(Found last) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, last.summary().placedAt());
        return Long.toString(micros, 36) + "_" + last.id();
    }
}

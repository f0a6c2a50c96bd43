package id.laris.persistence.support;

import id.laris.application.shared.Page;
import id.laris.application.support.CustomerBook.Entry;
import id.laris.application.support.CustomerQuery;
import id.laris.domain.shared.Invalid;
import id.laris.persistence.order.BuyerIndex;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The list of customers as SQL: one statement for a page, by key. */
final class CustomerSearch {
    /** @param key by which the page is cut: the account's id, or that of the guest's order */
    record Found(UUID key, Entry entry) {}

    /** Each way of finding has an index of its own. */
    private static final String MEMBERS = """
            SELECT a.id AS key, true AS member, NULL AS number, a.name, a.email, a.state, a.created_at AS since,
                NULL::bytea AS mark
            FROM account a WHERE a.kind = 'CUSTOMER' AND a.state <> 'CLOSED'""";

    private static final String GUESTS = """

            UNION ALL
            (SELECT DISTINCT ON (o.buyer_index[1]) o.id, false, o.number, o.buyer_name, o.buyer_email, NULL, o.placed_at,
                o.buyer_index[1]
            FROM meant JOIN shop_order o USING (id)
            WHERE o.customer_id IS NULL AND o.buyer_index IS NOT NULL
            ORDER BY o.buyer_index[1], o.placed_at DESC, o.id DESC)""";

    private static final String BOUGHT = """

            SELECT f.*, coalesce(m.orders, g.orders) AS orders, coalesce(m.last_order, g.last_order) AS last_order FROM page f
            LEFT JOIN LATERAL (SELECT count(*) AS orders, max(o.placed_at) AS last_order
                FROM shop_order o WHERE o.customer_id = f.key) m ON f.member
            LEFT JOIN LATERAL (SELECT count(*) AS orders, max(o.placed_at) AS last_order
                FROM shop_order o WHERE o.customer_id IS NULL AND o.buyer_index @> ARRAY[f.mark]) g ON NOT f.member
            ORDER BY f.since DESC, f.key DESC""";

    private final CustomerQuery query;
    private final List<Object> parameters = new ArrayList<>();
    private final String sql;

    CustomerSearch(CustomerQuery query, FieldCipher cipher) {
        this.query = query;
        var found = query.text().isEmpty()
                ? "WITH found AS (" + MEMBERS + ")"
                : "WITH meant AS (" + meant(cipher) + "), found AS (" + MEMBERS + " AND a.id IN (" + members(cipher)
                        + ")" + GUESTS + ")";
        sql = found + ", page AS (SELECT * FROM found"
                + query.cursor().map(this::behind).orElse("") + " ORDER BY since DESC, key DESC LIMIT ?)" + BOUGHT;
        parameters.add(query.limit() + 1);
    }

    String sql() {
        return sql;
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    /** Orders that say the words. */
    private String meant(FieldCipher cipher) {
        parameters.add("%" + query.text().toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        var ways = new ArrayList<>(List.of("SELECT id FROM shop_order WHERE number LIKE ?"));
        for (var way : BuyerIndex.meantBy(query.text(), cipher)) {
            ways.add("SELECT id FROM shop_order WHERE buyer_index @> ?");
            parameters.add(Sql.bytes(way));
        }
        return String.join(" UNION ", ways);
    }

    /** Accounts that say them, themselves or by their orders. */
    private String members(FieldCipher cipher) {
        var ways = new ArrayList<>(List.of(
                "SELECT o.customer_id FROM meant JOIN shop_order o USING (id) WHERE o.customer_id IS NOT NULL"));
        var emails = BuyerIndex.ofEmailIn(query.text(), cipher);
        if (!emails.isEmpty()) {
            ways.add("SELECT id FROM account WHERE kind = 'CUSTOMER' AND email_index = ANY (?)");
            parameters.add(Sql.bytes(emails));
        }
        var words = BuyerIndex.ofName(query.text(), cipher);
        if (!words.isEmpty()) {
            ways.add("SELECT id FROM account WHERE name_index @> ?");
            parameters.add(Sql.bytes(words));
        }
        return String.join(" UNION ", ways);
    }

    private String behind(String cursor) {
        try {
            var parts = cursor.split("_", 2);
            parameters.add(Instant.EPOCH.plus(Long.parseLong(parts[0], 36), ChronoUnit.MICROS));
            parameters.add(UUID.fromString(parts[1]));
            return " WHERE (since, key) < (?, ?)";
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    Page<Entry> page(List<Found> found) {
        var items = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        return new Page<>(
                items.stream().map(Found::entry).toList(),
                found.size() > query.limit() ? Optional.of(cursor(items.get(items.size() - 1))) : Optional.empty());
    }

    private static String cursor(Found last) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, last.entry().since());
        return Long.toString(micros, 36) + "_" + last.key();
    }
}

package id.laris.persistence.order;

import static id.laris.persistence.shared.PersonalField.ORDER_BUYER_EMAIL;
import static id.laris.persistence.shared.PersonalField.ORDER_NOTE;

import id.laris.application.order.OrderQuery;
import id.laris.application.order.OrderSummary;
import id.laris.application.order.Orders;
import id.laris.application.shared.Page;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderTab;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An order and its lines are written by one statement and read by one. */
@Singleton
class PostgresOrders implements Orders {
    private static final String ADD = """
            WITH placed AS (
                INSERT INTO shop_order (id, number, channel, language, buyer_name, buyer_email, buyer_phone, buyer_index,
                    recipient, recipient_phone, street, village_code, village, district, regency, province, postal_code,
                    service, method, goods, shipping, tax, tax_name, tax_included,
                    shipping_class, shipping_tax, taxes, pieces, state, payment, fulfilment,
                    placed_at, pay_before, delivered_at, note, version, under_review)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?)
                RETURNING id)
            INSERT INTO order_line
                (order_id, position, sku, product_slug, title, option_text, unit_price, normal_price, quantity,
                    tax_class, tax, shipped)
            SELECT placed.id, l.* FROM placed, unnest(
                ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::int[],
                ?::text[], ?::bigint[], ?::int[]) AS l""";
    private static final String SAVE = """
            WITH saved AS (
                UPDATE shop_order SET method = ?, state = ?, payment = ?, fulfilment = ?, pay_before = ?,
                    delivered_at = ?, note = ?, under_review = ?, version = version + 1
                WHERE id = ? AND version = ? RETURNING id),
            shipped AS (
                UPDATE order_line l SET shipped = n.shipped
                FROM saved, unnest(?::text[], ?::int[]) AS n (sku, shipped)
                WHERE l.order_id = saved.id AND l.sku = n.sku AND l.shipped <> n.shipped)
            SELECT count(*) FROM saved""";
    private static final String REPLACE_PERSON = """
            UPDATE shop_order SET buyer_name = ?, buyer_email = ?, buyer_phone = ?, buyer_index = ?, recipient = ?,
                recipient_phone = ?, street = ?, note = ?, customer_id = NULL
            WHERE id = ?""";
    private static final String READ = """
            SELECT o.*, l.sku, l.product_slug, l.title, l.option_text, l.unit_price, l.quantity, l.tax_class,
                coalesce(l.normal_price, l.unit_price) AS normal_price,
                l.tax AS line_tax, l.shipped
            FROM shop_order o JOIN order_line l ON l.order_id = o.id
            """;

    /** Before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final OrderNumbers numbers;
    private final FieldCipher cipher;

    PostgresOrders(Sql sql, OrderNumbers numbers, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
        this.numbers = numbers;
    }

    @Override
    public OrderNumber nextNumber() {
        return numbers.next();
    }

    @Override
    public void add(Order order) {
        var lines = order.lines();
        var places = Stream.iterate(0, at -> at + 1).limit(lines.size()).toList();
        sql.update(
                ADD,
                Stream.concat(
                                OrderRow.of(order, cipher),
                                Stream.of(
                                        Sql.ints(places, at -> at),
                                        Sql.texts(lines, OrderLine::sku),
                                        Sql.texts(lines, OrderLine::productSlug),
                                        Sql.texts(lines, OrderLine::title),
                                        Sql.texts(lines, OrderLine::optionText),
                                        Sql.longs(lines, l -> l.unitPrice().minorUnits()),
                                        Sql.longs(lines, l -> l.normalPrice().minorUnits()),
                                        Sql.ints(lines, l -> l.quantity().value()),
                                        Sql.texts(lines, OrderLine::taxClass),
                                        Sql.longs(lines, l -> l.tax().minorUnits()),
                                        Sql.ints(lines, l -> l.shipped().value())))
                        .toArray());
    }

    @Override
    public void save(Order order) {
        var saved = sql.number(
                SAVE,
                order.method(),
                order.state(),
                order.payment(),
                order.fulfilment(),
                order.payBefore(),
                order.deliveredAt(),
                new OrderRow.Sealing(order.id().value(), cipher).sealed(ORDER_NOTE, OrderRow.note(order)),
                order.underReview(),
                order.id().value(),
                order.version(),
                Sql.texts(order.lines(), OrderLine::sku),
                Sql.ints(order.lines(), l -> l.shipped().value()));
        if (saved == 0) throw new StaleVersion("order", order.number());
    }

    @Override
    public Order get(OrderId id) {
        return read("WHERE o.id = ? ORDER BY l.position", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("order", id));
    }

    @Override
    public Optional<Order> find(OrderNumber number) {
        return read("WHERE o.number = ? ORDER BY l.position", number.value()).stream()
                .findFirst();
    }

    @Override
    public List<Order> findAll(Collection<OrderNumber> wanted) {
        var found = new java.util.HashMap<OrderNumber, Order>();
        read("WHERE o.number = ANY (?) ORDER BY o.id, l.position", Sql.texts(wanted))
                .forEach(o -> found.put(o.number(), o));
        return wanted.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Order> read(String which, Object parameter) {
        var rows = new OrderRow.Reader(cipher);
        sql.list(READ + which, rows::add, parameter);
        return rows.orders();
    }

    @Override
    public Page<OrderSummary> list(OrderQuery query) {
        var search = new OrderSearch(query, cipher);
        return search.page(sql.list(search.sql(), this::summary, search.parameters()));
    }

    private OrderSearch.Found summary(ResultSet row) throws SQLException {
        var order = OrderRow.head(row, cipher);
        return new OrderSearch.Found(
                order.id(),
                new OrderSummary(
                        order.number(),
                        order.channel(),
                        order.buyer().map(Contact::name).orElse(""),
                        order.shipTo().map(a -> a.village().regency()).orElse(""),
                        row.getInt("pieces"),
                        order.totals().total(),
                        order.method(),
                        order.state(),
                        order.payment(),
                        order.fulfilment(),
                        order.placedAt(),
                        order.payBefore()));
    }

    @Override
    public Map<OrderTab, Long> countByTab() {
        var counts = new EnumMap<OrderTab, Long>(OrderTab.class);
        for (var tab : OrderTab.values()) counts.put(tab, 0L);
        sql.list(
                "SELECT tab, count(*) AS orders FROM shop_order GROUP BY tab",
                row -> counts.put(Columns.constant(row, "tab", OrderTab.class), row.getLong("orders")));
        return counts;
    }

    @Override
    public List<OrderId> unpaidAt(Instant now, int most) {
        return sql.list(
                "SELECT id FROM shop_order WHERE state = 'PLACED' AND pay_before <= ? ORDER BY pay_before LIMIT ?",
                PostgresOrders::id,
                now,
                most);
    }

    @Override
    public List<OrderId> deliveredBefore(Instant limit, int most) {
        return sql.list("""
                SELECT id FROM shop_order
                WHERE state = 'CONFIRMED' AND fulfilment IN ('DELIVERED', 'RETURNED')
                    AND payment IN ('PAID', 'PARTIALLY_REFUNDED', 'REFUNDED')
                    AND delivered_at < ?
                ORDER BY delivered_at LIMIT ?""", PostgresOrders::id, limit, most);
    }

    @Override
    public void assign(OrderId order, AccountId customer) {
        sql.update("UPDATE shop_order SET customer_id = ? WHERE id = ?", customer.value(), order.value());
    }

    @Override
    public int assignGuestOrders(EmailAddress email, AccountId customer) {
        return sql.update(
                "UPDATE shop_order SET customer_id = ? WHERE buyer_index && ?::bytea[] AND customer_id IS NULL",
                customer.value(),
                Sql.bytes(BuyerIndex.of(email, cipher)));
    }

    @Override
    public List<Order> allOf(AccountId customer) {
        return read("WHERE o.customer_id = ? ORDER BY o.placed_at, o.id, l.position", customer.value());
    }

    @Override
    public void replacePerson(Order order) {
        sql.update(REPLACE_PERSON, OrderRow.person(order, cipher).toArray());
    }

    @Override
    public Optional<AccountId> ownerOf(OrderId order) {
        return sql.find(
                "SELECT customer_id FROM shop_order WHERE id = ? AND customer_id IS NOT NULL",
                row -> new AccountId(Columns.uuid(row, "customer_id")),
                order.value());
    }

    @Override
    public List<Guest> guests(Optional<OrderId> after, int most) {
        return sql.list(
                """
                SELECT id, buyer_email, language FROM shop_order
                WHERE customer_id IS NULL AND buyer_email IS NOT NULL AND id > ? ORDER BY id LIMIT ?""",
                row -> {
                    var id = id(row);
                    var email = cipher.open(ORDER_BUYER_EMAIL, id.value(), row.getBytes("buyer_email"));
                    return new Guest(id, new EmailAddress(email), Columns.constant(row, "language", Language.class));
                },
                after.map(OrderId::value).orElse(FIRST),
                most);
    }

    @Override
    public long countGuests() {
        return sql.number("SELECT count(*) FROM shop_order WHERE customer_id IS NULL AND buyer_email IS NOT NULL");
    }

    @Override
    public Page<OrderSummary> ofCustomer(AccountId customer, Optional<String> cursor, int limit) {
        var search = OrderSearch.ofCustomer(customer, OrderQuery.all(limit).from(cursor), cipher);
        return search.page(sql.list(search.sql(), this::summary, search.parameters()));
    }

    @Override
    public Page<OrderSummary> ofGuest(EmailAddress email, Optional<String> cursor, int limit) {
        var search = OrderSearch.ofGuest(email, OrderQuery.all(limit).from(cursor), cipher);
        return search.page(sql.list(search.sql(), this::summary, search.parameters()));
    }

    private static OrderId id(ResultSet row) throws SQLException {
        return new OrderId(Columns.uuid(row, "id"));
    }
}

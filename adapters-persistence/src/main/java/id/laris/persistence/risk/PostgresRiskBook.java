package id.laris.persistence.risk;

import static id.laris.persistence.shared.PersonalField.RISK_LISTING;
import static id.laris.persistence.shared.PersonalField.RISK_NOTE;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.risk.RiskBook;
import id.laris.application.shared.Page;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.risk.Assessment;
import id.laris.domain.risk.Listing;
import id.laris.domain.risk.Reason;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.risk.Traces;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All there is about a buyer is one statement, found by the marks their orders carry: the first of an order is its e-mail, the second its
 * phone, and each has its newest orders in an index, so that who ordered ten thousand times is weighed like everybody.
 */
@Singleton
class PostgresRiskBook implements RiskBook {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final TypeReference<List<StoredReason>> REASONS = new TypeReference<>() {};
    private static final TypeReference<Body> BODY = new TypeReference<>() {};

    private static final String ABOUT = """
            WITH theirs AS MATERIALIZED (
                SELECT DISTINCT id, placed_at, village_code FROM (
                    SELECT o.* FROM unnest(?::bytea[]) AS e (mark), LATERAL (
                        SELECT id, placed_at, village_code FROM shop_order
                        WHERE buyer_index[1] = e.mark ORDER BY placed_at DESC LIMIT ?) o
                    UNION ALL
                    SELECT o.* FROM unnest(?::bytea[]) AS p (mark), LATERAL (
                        SELECT id, placed_at, village_code FROM shop_order
                        WHERE buyer_index[2] = p.mark ORDER BY placed_at DESC LIMIT ?) o
                    UNION ALL
                    (SELECT id, placed_at, village_code FROM shop_order
                        WHERE customer_id = ?::uuid ORDER BY placed_at DESC, id DESC LIMIT ?)) each_way
                ORDER BY placed_at DESC LIMIT ?)
            SELECT
                (SELECT created_at FROM account WHERE id = ?::uuid) AS account_since,
                (SELECT count(*) FROM theirs t JOIN payment_attempt a ON a.order_id = t.id
                    WHERE a.state = 'FAILED' AND a.started_at > ?) AS failed,
                (SELECT count(*) FROM theirs WHERE placed_at > ? AND id IS DISTINCT FROM ?::uuid) AS recent,
                (SELECT count(*) FROM theirs t JOIN return_request r ON r.order_id = t.id
                    WHERE r.origin = 'REFUSED_PARCEL') AS refused,
                ?::text IS NOT NULL AND NOT EXISTS (SELECT FROM theirs
                    WHERE left(village_code, 2) = ?::text AND id IS DISTINCT FROM ?::uuid) AS new_place,
                (SELECT count(*) FROM (SELECT FROM order_trace
                    WHERE origin = ANY (?::bytea[] || ARRAY(SELECT origin FROM order_trace WHERE order_id = ?::uuid))
                        AND at > ? AND order_id IS DISTINCT FROM ?::uuid LIMIT ?) same) AS from_origin,
                (SELECT count(DISTINCT buyer) FROM (SELECT buyer FROM order_trace
                    WHERE door = ANY (?::bytea[]) AND at > ? AND buyer <> ALL (?::bytea[]) LIMIT ?) near
                    WHERE NOT EXISTS (SELECT FROM theirs t JOIN order_trace own ON own.order_id = t.id
                        WHERE own.door = ANY (?::bytea[]) AND t.id IS DISTINCT FROM ?::uuid)) AS at_door,
                ARRAY(SELECT DISTINCT kind FROM risk_listing
                    WHERE mark = ANY (?::bytea[]) AND (until IS NULL OR until > ?)) AS listed""";

    private static final String REVIEW =
            "SELECT r.*, o.number FROM risk_review r JOIN shop_order o ON o.id = r.order_id ";
    private static final String WAITING = "r.state = 'WAITING' AND o.state <> 'CANCELLED'";

    /** One without a limit was stored before limits were kept. */
    record StoredReason(String rule, int points, long figure, long limit) {}

    /** What is sealed. */
    record Body(String value, String reason) {}

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresRiskBook(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public Known about(Who who, Instant now) {
        var mails = marks(Listing.Subject.EMAIL, who.contact().email().value());
        var phones = marks(Listing.Subject.PHONE, who.contact().phone().value());
        var marks = new ArrayList<byte[]>(mails);
        marks.addAll(phones);
        who.account().ifPresent(account -> marks.addAll(marks(Listing.Subject.ACCOUNT, account.toString())));
        var account = who.account().map(AccountId::value);
        var without = who.without().map(OrderId::value);
        return sql.find(
                        ABOUT,
                        PostgresRiskBook::known,
                        Sql.bytes(mails),
                        NEWEST,
                        Sql.bytes(phones),
                        NEWEST,
                        account,
                        NEWEST,
                        NEWEST,
                        account,
                        now.minus(DAY),
                        now.minus(HOUR),
                        without,
                        who.province(),
                        who.province(),
                        without,
                        Sql.bytes(indexes("origin", who.traces().origin())),
                        without,
                        now.minus(HOUR),
                        without,
                        NEWEST,
                        Sql.bytes(indexes("door", who.traces().door())),
                        now.minus(DAY),
                        Sql.bytes(cipher.indexes("email", who.contact().email().value())),
                        NEWEST,
                        Sql.bytes(indexes("door", who.traces().door())),
                        without,
                        Sql.bytes(marks),
                        now)
                .orElseThrow();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                Columns.optionalInstant(row, "account_since"),
                row.getInt("failed"),
                row.getInt("recent"),
                row.getInt("from_origin"),
                row.getInt("at_door"),
                row.getInt("refused"),
                row.getBoolean("new_place"),
                Columns.texts(row, "listed").stream().map(Listing.Kind::valueOf).collect(Collectors.toSet()));
    }

    private List<byte[]> indexes(String what, Optional<String> value) {
        return value.map(v -> cipher.indexes(what, v)).orElse(List.of());
    }

    @Override
    public void leave(Traces traces, Order order) {
        sql.update(
                "INSERT INTO order_trace (order_id, origin, door, buyer, at) VALUES (?, ?, ?, ?, ?)",
                order.id().value(),
                traces.origin().map(o -> cipher.index("origin", o)),
                traces.door().map(d -> cipher.index("door", d)),
                cipher.index("email", order.buyer().orElseThrow().email().value()),
                order.placedAt());
    }

    @Override
    public int forgetTracesBefore(Instant limit) {
        return sql.update("DELETE FROM order_trace WHERE at < ?", limit);
    }

    /** All it may have while keys are changed. */
    private List<byte[]> marks(Listing.Subject subject, String value) {
        return cipher.indexes(subject.name().toLowerCase(Locale.ROOT), value);
    }

    @Override
    public void save(Review review) {
        var reasons = review.assessment().reasons().stream()
                .map(r -> new StoredReason(r.rule().name(), r.points(), r.figure(), r.limit()))
                .toList();
        var id = review.order().value();
        var saved = sql.update(
                """
                INSERT INTO risk_review AS r
                    (order_id, reasons, hold_from, state, assessed_at, held_at, decided_by, decided_at, note, version)
                VALUES (?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, 1)
                ON CONFLICT (order_id) DO UPDATE SET reasons = excluded.reasons, hold_from = excluded.hold_from,
                    state = excluded.state, assessed_at = excluded.assessed_at, held_at = excluded.held_at, decided_by = excluded.decided_by,
                    decided_at = excluded.decided_at, note = excluded.note, version = r.version + 1
                WHERE r.version = ?""",
                id,
                Json.write(reasons),
                review.assessment().holdFrom(),
                review.state(),
                review.assessedAt(),
                review.heldAt(),
                review.decidedBy(),
                review.decidedAt(),
                Optional.of(review.note())
                        .filter(note -> !note.isEmpty())
                        .map(note -> cipher.seal(RISK_NOTE, id, note)),
                review.version());
        if (saved == 0) throw new StaleVersion("review", review.number());
    }

    @Override
    public Optional<Review> find(OrderId order) {
        return sql.find(REVIEW + "WHERE r.order_id = ?", this::review, order.value());
    }

    @Override
    public Page<Review> waiting(Optional<String> cursor, int limit) {
        var after = cursor.map(PostgresRiskBook::uuid);
        var behind = """
                 AND (r.held_at, r.order_id) > (SELECT held_at, order_id FROM risk_review WHERE order_id = ?)""";
        var read = REVIEW + "WHERE " + WAITING + (after.isEmpty() ? "" : behind)
                + " ORDER BY r.held_at, r.order_id LIMIT ?";
        return page(
                after.isEmpty()
                        ? sql.list(read, this::review, limit + 1)
                        : sql.list(read, this::review, after.get(), limit + 1),
                limit,
                review -> review.order().toString());
    }

    private static <T> Page<T> page(List<T> found, int limit, Function<T, String> key) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                items, found.size() > limit ? Optional.of(key.apply(items.get(limit - 1))) : Optional.empty());
    }

    /** What cannot be a cursor is behind everything. */
    private static UUID uuid(String cursor) {
        return cursor.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(cursor)
                : new UUID(0, 0);
    }

    @Override
    public long countWaiting() {
        return sql.number("SELECT count(*) FROM risk_review r JOIN shop_order o ON o.id = r.order_id WHERE " + WAITING);
    }

    private Review review(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "order_id");
        var note = cipher.open(RISK_NOTE, id, row.getBytes("note"));
        return new Review(
                new OrderId(id),
                new OrderNumber(row.getString("number")),
                new Assessment(
                        Json.read(row.getString("reasons"), REASONS).stream()
                                .map(r -> new Reason(RiskRule.valueOf(r.rule()), r.points(), r.figure(), r.limit()))
                                .toList(),
                        row.getInt("hold_from")),
                Columns.constant(row, "state", Review.State.class),
                Columns.instant(row, "assessed_at"),
                Columns.optionalInstant(row, "held_at"),
                Columns.optionalText(row, "decided_by"),
                Columns.optionalInstant(row, "decided_at"),
                note == null ? "" : note,
                row.getLong("version"));
    }

    @Override
    public void add(Listing listing) {
        sql.update(
                """
                INSERT INTO risk_listing (id, kind, subject, mark, body, until, added_by, since)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                listing.id(),
                listing.kind(),
                listing.subject(),
                cipher.index(listing.subject().name().toLowerCase(Locale.ROOT), listing.value()),
                cipher.seal(RISK_LISTING, listing.id(), Json.write(new Body(listing.value(), listing.reason()))),
                listing.until(),
                listing.by(),
                listing.since());
    }

    @Override
    public Page<Listing> listings(Optional<String> cursor, int limit) {
        var after = cursor.map(PostgresRiskBook::uuid);
        var behind = " WHERE (since, id) < (SELECT since, id FROM risk_listing WHERE id = ?)";
        var read = "SELECT * FROM risk_listing" + (after.isEmpty() ? "" : behind)
                + " ORDER BY since DESC, id DESC LIMIT ?";
        return page(
                after.isEmpty()
                        ? sql.list(read, this::listing, limit + 1)
                        : sql.list(read, this::listing, after.get(), limit + 1),
                limit,
                listing -> listing.id().toString());
    }

    @Override
    public Optional<Listing> findListing(UUID id) {
        return sql.find("SELECT * FROM risk_listing WHERE id = ?", this::listing, id);
    }

    @Override
    public void remove(UUID listing) {
        sql.update("DELETE FROM risk_listing WHERE id = ?", listing);
    }

    @Override
    public List<Listing> listingsOf(Optional<AccountId> account, Set<EmailAddress> emails, Set<PhoneNumber> phones) {
        var marks = new ArrayList<byte[]>();
        account.ifPresent(a -> marks.addAll(marks(Listing.Subject.ACCOUNT, a.toString())));
        emails.forEach(e -> marks.addAll(marks(Listing.Subject.EMAIL, e.value())));
        phones.forEach(p -> marks.addAll(marks(Listing.Subject.PHONE, p.value())));
        return sql.list(
                "SELECT * FROM risk_listing WHERE mark = ANY (?::bytea[]) ORDER BY since DESC, id DESC",
                this::listing,
                Sql.bytes(marks));
    }

    @Override
    public void forgetPerson(Listing without) {
        sql.update(
                "UPDATE risk_listing SET body = ? WHERE id = ?",
                cipher.seal(RISK_LISTING, without.id(), Json.write(new Body(without.value(), without.reason()))),
                without.id());
    }

    @Override
    public void forgetNotes(Collection<OrderId> of) {
        var ids = Sql.uuids(of, OrderId::value);
        sql.update("UPDATE risk_review SET note = NULL WHERE order_id = ANY (?)", ids);
        sql.update("DELETE FROM order_trace WHERE order_id = ANY (?)", ids);
    }

    private Listing listing(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        var body = Json.read(cipher.open(RISK_LISTING, id, row.getBytes("body")), BODY);
        return new Listing(
                id,
                Columns.constant(row, "kind", Listing.Kind.class),
                Columns.constant(row, "subject", Listing.Subject.class),
                body.value(),
                body.reason(),
                Columns.optionalInstant(row, "until"),
                row.getString("added_by"),
                Columns.instant(row, "since"));
    }
}

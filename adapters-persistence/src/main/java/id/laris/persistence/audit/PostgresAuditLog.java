package id.laris.persistence.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.audit.AuditLog;
import id.laris.application.audit.AuditQuery;
import id.laris.application.shared.Page;
import id.laris.domain.audit.AuditChain.Link;
import id.laris.domain.audit.AuditEntry;
import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

@Singleton
class PostgresAuditLog implements AuditLog {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final String ADD = """
            WITH written AS (
                INSERT INTO audit.entry (id, at, kind, actor, account, action, subject, outcome, changes, origin_proof)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, at),
            waiting AS (INSERT INTO audit_waiting (entry) SELECT id FROM written)
            INSERT INTO audit_origin (entry, at, origin)
            SELECT id, at, o.origin FROM written, (SELECT ?::bytea AS origin) o WHERE o.origin IS NOT NULL""";
    private static final String ENTRY =
            "e.id, e.at, e.kind, e.actor, e.account, e.action, e.subject, e.outcome, e.changes, e.origin_proof";
    /** One at a time links, or two of them would give the same place twice. */
    private static final String ONE_AT_A_TIME = "SELECT pg_try_advisory_xact_lock(hashtext('laris audit'))";

    private static final int AT_ONCE = 1_000;

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresAuditLog(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void addApart(AuditEntry entry, Origin origin) {
        add(entry, origin);
    }

    @Override
    public void add(AuditEntry entry, Origin origin) {
        sql.update(
                ADD,
                entry.id(),
                entry.at(),
                entry.kind(),
                entry.actor(),
                entry.account().map(AccountId::value),
                entry.action(),
                entry.subject(),
                entry.outcome(),
                Json.write(entry.changes()),
                entry.originProof(),
                origin.equals(Origin.INSIDE)
                        ? null
                        : cipher.seal(
                                PersonalField.AUDIT_ORIGIN, entry.id(), origin.address() + '\n' + origin.device()));
    }

    @Override
    public Page<Recorded> list(AuditQuery query) {
        var search = new AuditSearch(query);
        return search.page(sql.list(
                "SELECT e.seq, " + ENTRY + """
                , o.origin, EXISTS (SELECT FROM audit.link l WHERE l.entry = e.id) AS linked
                FROM audit.entry e LEFT JOIN audit_origin o ON o.entry = e.id""" + search.condition(),
                row -> new AuditSearch.Found(row.getLong("seq"), recorded(row)),
                search.parameters()));
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        var entry = entry(row);
        var origin = cipher.open(PersonalField.AUDIT_ORIGIN, entry.id(), row.getBytes("origin"));
        return new Recorded(entry, Optional.ofNullable(origin).map(PostgresAuditLog::origin), row.getBoolean("linked"));
    }

    private static Origin origin(String stored) {
        var parts = stored.split("\n", 2);
        return new Origin(parts[0], parts[1]);
    }

    @Override
    public List<AuditEntry> waiting(int most) {
        if (!sql.find(ONE_AT_A_TIME, row -> row.getBoolean(1)).orElseThrow()) return List.of();
        return sql.list(
                "SELECT " + ENTRY + " FROM audit_waiting w JOIN audit.entry e ON e.id = w.entry ORDER BY e.seq LIMIT ?",
                PostgresAuditLog::entry,
                most);
    }

    @Override
    public Optional<Link> lastLink() {
        return sql.find(
                "SELECT day, position, entry_proof, proof FROM audit.link ORDER BY day DESC, position DESC LIMIT 1",
                PostgresAuditLog::link);
    }

    @Override
    public void link(List<LinkOf> links, Head head) {
        sql.update(
                """
                WITH linked AS (
                    INSERT INTO audit.link (day, position, entry, entry_proof, proof)
                    SELECT day::date, position, entry, entry_proof, proof
                    FROM unnest(?::text[], ?::int[], ?::uuid[], ?::bytea[], ?::bytea[])
                        AS l (day, position, entry, entry_proof, proof)
                    RETURNING entry)
                DELETE FROM audit_waiting w USING linked WHERE w.entry = linked.entry""",
                Sql.texts(links, l -> l.link().day()),
                Sql.ints(links, l -> l.link().position()),
                Sql.uuids(links, LinkOf::entry),
                Sql.bytes(links.stream().map(l -> l.link().entryProof()).toList()),
                Sql.bytes(links.stream().map(l -> l.link().proof()).toList()));
        sql.update(
                "INSERT INTO audit.head (day, position, proof, signature) VALUES (?, ?, ?, ?)",
                head.day(),
                head.position(),
                head.proof(),
                head.signature());
    }

    /** By the key, some thousand at a time: the log may be longer than the memory. */
    @Override
    public void eachLink(Consumer<Linked> walker) {
        var day = LocalDate.of(1, 1, 1);
        int position = 0;
        List<Linked> portion;
        do {
            portion = sql.list("""
                    SELECT l.day, l.position, l.entry, l.entry_proof, l.proof, h.proof AS head_proof, h.signature,
                    """ + ENTRY + """

                    FROM audit.link l
                        LEFT JOIN audit.entry e ON e.id = l.entry
                        LEFT JOIN audit.head h ON h.day = l.day AND h.position = l.position
                    WHERE (l.day, l.position) > (?, ?) ORDER BY l.day, l.position LIMIT ?""", PostgresAuditLog::linked, day, position, AT_ONCE);
            portion.forEach(walker);
            if (!portion.isEmpty()) {
                day = portion.get(portion.size() - 1).link().day();
                position = portion.get(portion.size() - 1).link().position();
            }
        } while (portion.size() == AT_ONCE);
    }

    private static Linked linked(ResultSet row) throws SQLException {
        var link = link(row);
        Optional<AuditEntry> entry = row.getObject("id") == null ? Optional.empty() : Optional.of(entry(row));
        var signature = row.getBytes("signature");
        return new Linked(
                Columns.uuid(row, "entry"),
                link,
                entry,
                signature == null
                        ? Optional.empty()
                        : Optional.of(new Head(link.day(), link.position(), row.getBytes("head_proof"), signature)));
    }

    @Override
    public List<Head> headsWithoutLink() {
        return sql.list(
                """
                SELECT h.day, h.position, h.proof, h.signature FROM audit.head h
                WHERE NOT EXISTS (SELECT FROM audit.link l WHERE l.day = h.day AND l.position = h.position)
                ORDER BY h.day, h.position LIMIT 1000""",
                row -> new Head(
                        row.getObject("day", LocalDate.class),
                        row.getInt("position"),
                        row.getBytes("proof"),
                        row.getBytes("signature")));
    }

    @Override
    public List<UUID> unlinked() {
        return sql.list("""
                SELECT e.id FROM audit.entry e
                WHERE NOT EXISTS (SELECT FROM audit.link l WHERE l.entry = e.id)
                    AND NOT EXISTS (SELECT FROM audit_waiting w WHERE w.entry = e.id)
                ORDER BY e.seq LIMIT 1000""", row -> Columns.uuid(row, "id"));
    }

    @Override
    public int forgetOriginsBefore(Instant limit) {
        return sql.update("DELETE FROM audit_origin WHERE at < ?", limit);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("day", LocalDate.class),
                row.getInt("position"),
                row.getBytes("entry_proof"),
                row.getBytes("proof"));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                Columns.uuid(row, "id"),
                Columns.instant(row, "at"),
                Columns.constant(row, "kind", Actor.Kind.class),
                row.getString("actor"),
                Optional.ofNullable(Columns.uuid(row, "account")).map(AccountId::new),
                row.getString("action"),
                row.getString("subject"),
                row.getString("outcome"),
                Json.read(row.getString("changes"), CHANGES),
                row.getBytes("origin_proof"));
    }
}

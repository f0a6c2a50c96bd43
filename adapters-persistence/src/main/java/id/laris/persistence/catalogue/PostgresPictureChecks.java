package id.laris.persistence.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laris.application.catalogue.PictureChecks;
import id.laris.domain.catalogue.PictureCheck;
import id.laris.domain.catalogue.PictureCheck.State;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is known of a picture is remembered for some seconds, for every page that shows pictures asks. */
@Singleton
class PostgresPictureChecks implements PictureChecks {
    private static final int MOST_REMEMBERED = 20_000;

    private final Sql sql;
    private final Cache<String, Boolean> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    PostgresPictureChecks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Collection<String> addresses, Instant now) {
        // In one order, so that two imports never wait for each other in a circle.
        sql.update("""
                INSERT INTO picture_check (address, state, misses, due_at, why)
                SELECT address, 'UNKNOWN', 0, ?, '' FROM unnest(?) AS address ORDER BY address
                ON CONFLICT (digest) DO UPDATE SET state = 'UNKNOWN', misses = 0, due_at = excluded.due_at, why = ''
                WHERE picture_check.due_at IS NULL""", now, Sql.texts(new TreeSet<>(addresses)));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PictureCheck> take(int most, Instant now, Duration lease) {
        var due = sql.list(
                """
                SELECT address, state, misses, due_at, why FROM picture_check
                WHERE due_at <= ? ORDER BY due_at, address LIMIT ? FOR UPDATE SKIP LOCKED""",
                row -> new PictureCheck(
                        row.getString("address"),
                        Columns.constant(row, "state", State.class),
                        row.getInt("misses"),
                        Columns.optionalInstant(row, "due_at"),
                        row.getString("why")),
                now,
                most);
        if (!due.isEmpty())
            sql.update(
                    "UPDATE picture_check SET due_at = ? WHERE digest IN (SELECT md5(address) FROM unnest(?) AS address)",
                    now.plus(lease),
                    Sql.texts(due, PictureCheck::address));
        return due;
    }

    @Override
    public void save(List<PictureCheck> checks) {
        sql.batch(
                "UPDATE picture_check SET state = ?, misses = ?, due_at = ?, why = ? WHERE digest = md5(?)",
                checks.stream()
                        .map(c -> new Object[] {c.state(), c.misses(), c.dueAt(), c.why(), c.address()})
                        .toList());
        checks.forEach(c -> remembered.invalidate(c.address()));
    }

    @Override
    public Set<String> reachable(Collection<String> addresses) {
        var found = new HashSet<String>();
        var unknown = new TreeSet<String>();
        for (var address : addresses) {
            var known = remembered.getIfPresent(address);
            if (known == null) unknown.add(address);
            else if (known) found.add(address);
        }
        if (unknown.isEmpty()) return found;
        var read = new HashSet<>(sql.list("""
                SELECT address FROM picture_check
                WHERE digest IN (SELECT md5(address) FROM unnest(?) AS address) AND state = 'REACHABLE'""", row -> row.getString("address"), Sql.texts(unknown)));
        unknown.forEach(address -> remembered.put(address, read.contains(address)));
        found.addAll(read);
        return found;
    }

    void forget() {
        remembered.invalidateAll();
    }
}

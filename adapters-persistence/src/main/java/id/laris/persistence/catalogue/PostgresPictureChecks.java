package id.laris.persistence.catalogue;

import id.laris.application.catalogue.PictureChecks;
import id.laris.domain.catalogue.PictureCheck;
import id.laris.domain.catalogue.PictureCheck.State;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

@Singleton
class PostgresPictureChecks implements PictureChecks {
    private static final String ADD = """
            INSERT INTO picture_check (address, state, misses, due_at, why)
            SELECT address, 'UNKNOWN', 0, ?::timestamptz, '' FROM unnest(?::text[]) AS address
            ON CONFLICT (address) DO UPDATE SET state = 'UNKNOWN', misses = 0, due_at = excluded.due_at, why = ''
                WHERE picture_check.due_at IS NULL""";
    private static final String TAKE = """
            WITH due AS (
                SELECT address, due_at FROM picture_check WHERE due_at <= ?
                ORDER BY due_at, address LIMIT ? FOR UPDATE SKIP LOCKED)
            UPDATE picture_check p SET due_at = ? FROM due WHERE p.address = due.address
            RETURNING p.address, p.state, p.misses, due.due_at, p.why""";

    private final Sql sql;

    PostgresPictureChecks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Collection<String> addresses, Instant now) {
        if (!addresses.isEmpty()) sql.update(ADD, now, Sql.texts(new TreeSet<>(addresses)));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PictureCheck> take(int most, Instant now, Duration lease) {
        return sql.list(TAKE, PostgresPictureChecks::check, now, most, now.plus(lease)).stream()
                .sorted(Comparator.comparing((PictureCheck c) -> c.dueAt().orElseThrow())
                        .thenComparing(PictureCheck::address))
                .toList();
    }

    @Override
    public void save(List<PictureCheck> checks) {
        sql.batch(
                "UPDATE picture_check SET state = ?, misses = ?, due_at = ?, why = ? WHERE address = ?",
                checks.stream()
                        .map(c -> new Object[] {c.state(), c.misses(), c.dueAt(), c.why(), c.address()})
                        .toList());
    }

    @Override
    public Set<String> reachable(Collection<String> addresses) {
        if (addresses.isEmpty()) return Set.of();
        return new HashSet<>(sql.list(
                "SELECT address FROM picture_check WHERE address = ANY (?) AND state = 'REACHABLE'",
                row -> row.getString("address"),
                Sql.texts(addresses)));
    }

    private static PictureCheck check(ResultSet row) throws SQLException {
        return new PictureCheck(
                row.getString("address"),
                Columns.constant(row, "state", State.class),
                row.getInt("misses"),
                Columns.optionalInstant(row, "due_at"),
                row.getString("why"));
    }
}

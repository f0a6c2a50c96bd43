package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.StockFiles;
import id.laris.application.stock.StockPlace;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileLine;
import id.laris.domain.stock.StockFileLine.Outcome;
import id.laris.domain.stock.StockFileNumber;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.PaperNumbers;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

@Singleton
class PostgresStockFiles implements StockFiles {
    private final Sql sql;
    private final PaperNumbers numbers;

    PostgresStockFiles(Sql sql, PaperNumbers numbers) {
        this.sql = sql;
        this.numbers = numbers;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public StockFile add(int year, Function<StockFileNumber, StockFile> sent) {
        var file = sent.apply(StockFileNumber.of(year, numbers.next("BS", year)));
        sql.update(StockFileRow.ADD, StockFileRow.values(file));
        return file;
    }

    @Override
    public Optional<StockFile> find(StockFileNumber number) {
        return sql.find(StockFileRow.READ + " WHERE number = ?", StockFileRow::toDomain, number.value());
    }

    @Override
    public StockFile lock(StockFileNumber number) {
        return sql.find(StockFileRow.READ + " WHERE number = ? FOR UPDATE", StockFileRow::toDomain, number.value())
                .orElseThrow(() -> new Missing("stock-file", number));
    }

    @Override
    public void save(StockFile changed) {
        if (sql.update(StockFileRow.SAVE, StockFileRow.changedValues(changed)) == 0)
            throw new StaleVersion("stock-file", changed.number());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<StockFile> take(Instant now, Duration lease) {
        var due = sql.find(StockFileRow.READ + """
                 WHERE state IN ('WAITING', 'APPROVED') OR state IN ('CHECKING', 'APPLYING') AND leased_until <= ?
                ORDER BY sent_at, number LIMIT 1 FOR UPDATE SKIP LOCKED""", StockFileRow::toDomain, now);
        if (due.isEmpty()) return due;
        save(due.get().taken(now, lease));
        return find(due.get().number());
    }

    @Override
    public Page<StockFile> list(Set<WarehouseCode> theirs, Optional<String> cursor, int limit) {
        var after = cursor.map(PostgresStockFiles::numberOf);
        var found = sql.list(
                StockFileRow.READ + """
                 WHERE (? OR cardinality(bounds) > 0 AND bounds <@ ?)
                    AND (?::text IS NULL OR (sent_at, number) < (SELECT sent_at, number FROM stock_file WHERE number = ?))
                ORDER BY sent_at DESC, number DESC LIMIT ?""",
                StockFileRow::toDomain,
                theirs.isEmpty(),
                Sql.texts(theirs),
                after,
                after,
                limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                items,
                found.size() > limit ? Optional.of(items.get(limit - 1).number().value()) : Optional.empty());
    }

    @Override
    public void addLines(StockFileNumber number, List<StockFileLine> lines) {
        sql.batch(
                StockFileRow.ADD_LINE,
                lines.stream().map(line -> StockFileRow.values(number, line)).toList());
    }

    @Override
    public void saveLines(StockFileNumber number, List<StockFileLine> lines) {
        sql.update(
                """
                UPDATE stock_file_line l SET outcome = n.outcome, code = n.code, given = n.given
                FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) AS n (line, outcome, code, given)
                WHERE l.stock_file = ? AND l.line = n.line""",
                Sql.longs(lines, StockFileLine::line),
                Sql.texts(lines, StockFileLine::outcome),
                Sql.texts(lines, StockFileLine::code),
                Sql.texts(lines, StockFileLine::given),
                number.value());
    }

    @Override
    public Page<StockFileLine> lines(
            StockFileNumber number, Set<Outcome> outcomes, Optional<String> cursor, int limit) {
        long after = cursor.map(PostgresStockFiles::lineOf).orElse(0L);
        var found = sql.list(
                StockFileRow.READ_LINE
                        + " WHERE stock_file = ? AND outcome = ANY (?) AND line > ? ORDER BY line LIMIT ?",
                StockFileRow::lineOf,
                number.value(),
                Sql.texts(outcomes),
                after,
                limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                items,
                found.size() > limit
                        ? Optional.of(String.valueOf(items.get(limit - 1).line()))
                        : Optional.empty());
    }

    @Override
    public Set<StockPlace> named(StockFileNumber number, Collection<StockPlace> places) {
        return new HashSet<>(sql.list(
                """
                SELECT l.warehouse, l.sku FROM unnest(?::text[], ?::text[]) AS n (warehouse, sku)
                JOIN stock_file_line l ON l.stock_file = ? AND l.warehouse = n.warehouse AND l.sku = n.sku
                    AND cardinality(l.seen) > 0""",
                row -> StockPlace.parse(row.getString("warehouse") + ":" + row.getString("sku")),
                Sql.texts(places, StockPlace::warehouse),
                Sql.texts(places, StockPlace::sku),
                number.value()));
    }

    @Override
    public int forgetLines(Instant before) {
        return (int) sql.number("""
                WITH old AS (
                    SELECT number FROM stock_file f
                    WHERE sent_at < ? AND (ended_at < ? OR state = 'CHECKED')
                        AND EXISTS (SELECT FROM stock_file_line l WHERE l.stock_file = f.number)),
                gone AS (DELETE FROM stock_file_line WHERE stock_file IN (SELECT number FROM old)),
                ended AS (UPDATE stock_file SET state = 'CANCELLED', ended_at = ?, version = version + 1
                    WHERE number IN (SELECT number FROM old) AND state = 'CHECKED')
                SELECT count(*) FROM old""", before, before, before);
    }

    private static String numberOf(String cursor) {
        try {
            return new StockFileNumber(cursor).value();
        } catch (Invalid malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private static long lineOf(String cursor) {
        if (!cursor.matches("\\d{1,18}")) throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        return Long.parseLong(cursor);
    }
}

package id.laris.persistence.stock;

import id.laris.application.stock.StockDigests;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@Singleton
class PostgresStockDigests implements StockDigests {
    /** Of two that begin a day at once, one finds it taken when the other has committed. */
    private static final String BEGIN = """
            INSERT INTO stock_digest (account, day, told_from, told_to)
            SELECT ?, ?, coalesce((SELECT max(told_to) FROM stock_digest WHERE account = ?), ?), ?
            ON CONFLICT (account, day) DO NOTHING
            RETURNING told_from, told_to""";

    private static final String FIND = "SELECT told_from, told_to FROM stock_digest WHERE account = ? AND day = ?";

    private final Sql sql;

    PostgresStockDigests(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Span> begin(AccountId account, LocalDate day, Instant earliest, Instant now) {
        return sql.find(BEGIN, PostgresStockDigests::span, account.value(), day, account.value(), earliest, now);
    }

    @Override
    public Optional<Span> find(AccountId account, LocalDate day) {
        return sql.find(FIND, PostgresStockDigests::span, account.value(), day);
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(Columns.instant(row, "told_from"), Columns.instant(row, "told_to"));
    }
}

package id.laris.persistence.terms;

import id.laris.application.shared.Page;
import id.laris.application.terms.TermsBook;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.terms.CreditTerms;
import id.laris.domain.terms.Standing;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The row of a customer's terms is what their orders wait for each other at. */
@Singleton
class PostgresTermsBook implements TermsBook {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String STANDING = """
            SELECT t.*, owed.open, owed.oldest
            FROM credit_terms t CROSS JOIN LATERAL (
                SELECT coalesce(sum(%s), 0)::bigint AS open, min(r.due_on) AS oldest
                FROM %s WHERE o.customer_id = t.account AND %s) owed
            """.formatted(OpenSql.AMOUNT, OpenSql.JOINED, OpenSql.ORDERS);

    private final Sql sql;

    PostgresTermsBook(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CreditTerms> find(AccountId account) {
        return sql.find("SELECT * FROM credit_terms WHERE account = ?", PostgresTermsBook::terms, account.value());
    }

    @Override
    public void save(CreditTerms terms) {
        var saved = sql.update(
                """
                INSERT INTO credit_terms AS t (account, credit_limit, days, stopped, changed_by, changed_at, version)
                VALUES (?, ?, ?, ?, ?, ?, 1)
                ON CONFLICT (account) DO UPDATE SET credit_limit = excluded.credit_limit, days = excluded.days,
                    stopped = excluded.stopped, changed_by = excluded.changed_by, changed_at = excluded.changed_at,
                    version = t.version + 1
                WHERE t.version = ?""",
                terms.account().value(),
                terms.limit().minorUnits(),
                terms.days(),
                terms.stopped(),
                terms.changedBy(),
                terms.changedAt(),
                terms.version());
        if (saved == 0) throw new StaleVersion("credit-terms", terms.account());
    }

    @Override
    public Optional<Standing> standing(AccountId account) {
        return sql.find(STANDING + "WHERE t.account = ?", PostgresTermsBook::standing, account.value());
    }

    /** The row first: a statement sees what was committed before it began, so what is open is read by another. */
    @Override
    public Optional<Standing> lock(AccountId account) {
        var known = sql.find(
                "SELECT account FROM credit_terms WHERE account = ? FOR UPDATE",
                row -> Columns.uuid(row, "account"),
                account.value());
        return known.flatMap(locked -> standing(account));
    }

    @Override
    public Page<Standing> list(Optional<AccountId> after, int limit) {
        var found = sql.list(
                STANDING + "WHERE t.account > ? ORDER BY t.account LIMIT ?",
                PostgresTermsBook::standing,
                after.map(AccountId::value).orElse(FIRST),
                limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                items,
                found.size() > limit
                        ? Optional.of(items.get(limit - 1).terms().account().toString())
                        : Optional.empty());
    }

    @Override
    public void forget(AccountId account) {
        sql.update("DELETE FROM credit_terms WHERE account = ?", account.value());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                terms(row), Columns.rupiah(row, "open"), Optional.ofNullable(row.getObject("oldest", LocalDate.class)));
    }

    private static CreditTerms terms(ResultSet row) throws SQLException {
        return new CreditTerms(
                new AccountId(Columns.uuid(row, "account")),
                Columns.rupiah(row, "credit_limit"),
                row.getInt("days"),
                row.getBoolean("stopped"),
                row.getString("changed_by"),
                Columns.instant(row, "changed_at"),
                row.getLong("version"));
    }
}

package id.laris.persistence.privacy;

import id.laris.application.privacy.IdleAccounts;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads from the trail who was here: no page has to write down that it was looked at. */
@Singleton
class PostgresIdleAccounts implements IdleAccounts {
    /** Before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private static final String RETURNED = """
            EXISTS (SELECT FROM audit.entry e
                WHERE e.account = w.account AND e.at >= w.warned_at AND e.outcome = 'done')""";

    private final Sql sql;

    PostgresIdleAccounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<AccountId> quietSince(Instant limit, Optional<AccountId> after, int most) {
        return sql.list(
                """
                SELECT a.id FROM account a
                WHERE a.kind = 'CUSTOMER' AND a.state <> 'CLOSED' AND a.created_at < ? AND a.id > ?
                    AND NOT EXISTS (SELECT FROM idle_warning w WHERE w.account = a.id)
                    AND NOT EXISTS (SELECT FROM audit.entry e
                        WHERE e.account = a.id AND e.at >= ? AND e.outcome = 'done')
                ORDER BY a.id LIMIT ?""",
                PostgresIdleAccounts::account,
                limit,
                after.map(AccountId::value).orElse(FIRST),
                limit,
                most);
    }

    @Override
    public void warned(AccountId account, Instant at) {
        sql.update("""
                INSERT INTO idle_warning (account, warned_at) VALUES (?, ?)
                ON CONFLICT (account) DO UPDATE SET warned_at = excluded.warned_at""", account.value(), at);
    }

    @Override
    public List<AccountId> warnedBefore(Instant limit, Optional<AccountId> after, int most) {
        return sql.list(
                "SELECT w.account AS id FROM idle_warning w WHERE w.warned_at < ? AND w.account > ? AND NOT " + RETURNED
                        + " ORDER BY w.account LIMIT ?",
                PostgresIdleAccounts::account,
                limit,
                after.map(AccountId::value).orElse(FIRST),
                most);
    }

    @Override
    public boolean hasReturned(AccountId account) {
        return sql.find(
                        "SELECT " + RETURNED + " FROM idle_warning w WHERE w.account = ?",
                        row -> row.getBoolean(1),
                        account.value())
                .orElse(true);
    }

    @Override
    public int forgetReturned() {
        return sql.update("DELETE FROM idle_warning w WHERE " + RETURNED);
    }

    @Override
    public void forget(AccountId account) {
        sql.update("DELETE FROM idle_warning WHERE account = ?", account.value());
    }

    private static AccountId account(ResultSet row) throws SQLException {
        return new AccountId(Columns.uuid(row, "id"));
    }
}

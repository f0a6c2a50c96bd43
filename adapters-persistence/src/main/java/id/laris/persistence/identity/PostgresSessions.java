package id.laris.persistence.identity;

import id.laris.application.identity.Sessions;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
@Transactional
class PostgresSessions implements Sessions {
    private static final String SELECT = """
            SELECT id, account, opened_at, last_seen, until, origin, factor_at, awaits_factor FROM account_session\s""";
    private static final String OPEN = """
            INSERT INTO account_session (id, token_hash, account, opened_at, last_seen, until, origin, factor_at, awaits_factor)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String RENEW = """
            UPDATE account_session SET token_hash = ?, last_seen = ?, until = ?, factor_at = ?, awaits_factor = ?
            WHERE id = ?""";

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresSessions(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void open(byte[] tokenHash, Session session) {
        var id = session.id().value();
        sql.update(
                OPEN,
                id,
                tokenHash,
                session.account().value(),
                session.openedAt(),
                session.lastSeen(),
                session.until(),
                Origins.sealed(cipher, PersonalField.SESSION_ORIGIN, id, session.origin()),
                session.factorAt(),
                session.awaitsFactor());
    }

    @Override
    public Optional<Session> find(byte[] tokenHash, Instant now) {
        return sql.find(SELECT + "WHERE token_hash = ? AND until > ?", this::session, tokenHash, now);
    }

    @Override
    public List<Session> of(AccountId account, Instant now) {
        return sql.list(
                SELECT + "WHERE account = ? AND until > ? ORDER BY last_seen DESC, id",
                this::session,
                account.value(),
                now);
    }

    @Override
    public boolean renew(byte[] newTokenHash, Session session) {
        return sql.update(
                        RENEW,
                        newTokenHash,
                        session.lastSeen(),
                        session.until(),
                        session.factorAt(),
                        session.awaitsFactor(),
                        session.id().value())
                == 1;
    }

    @Override
    public void seen(SessionId session, Instant at) {
        sql.update("UPDATE account_session SET last_seen = ? WHERE id = ?", at, session.value());
    }

    @Override
    public void close(byte[] tokenHash) {
        sql.update("DELETE FROM account_session WHERE token_hash = ?", tokenHash);
    }

    @Override
    public boolean close(AccountId account, SessionId session) {
        return sql.update("DELETE FROM account_session WHERE account = ? AND id = ?", account.value(), session.value())
                == 1;
    }

    @Override
    public int closeAllOf(AccountId account) {
        return sql.update("DELETE FROM account_session WHERE account = ?", account.value());
    }

    @Override
    public int closeOthersOf(AccountId account, SessionId kept) {
        return sql.update("DELETE FROM account_session WHERE account = ? AND id <> ?", account.value(), kept.value());
    }

    @Override
    public int forgetOverBefore(Instant limit) {
        return sql.update("DELETE FROM account_session WHERE until < ?", limit);
    }

    private Session session(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        return new Session(
                new SessionId(id),
                new AccountId(Columns.uuid(row, "account")),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "last_seen"),
                Columns.instant(row, "until"),
                Origins.opened(cipher, PersonalField.SESSION_ORIGIN, id, row.getBytes("origin")),
                Columns.optionalInstant(row, "factor_at"),
                row.getBoolean("awaits_factor"));
    }
}

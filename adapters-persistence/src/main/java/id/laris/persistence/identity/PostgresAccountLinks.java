package id.laris.persistence.identity;

import id.laris.application.identity.AccountLinks;
import id.laris.domain.customer.EmailAddress;
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
import java.util.Optional;

@Singleton
@Transactional
class PostgresAccountLinks implements AccountLinks {
    private static final String COLUMNS = "id, purpose, account, email, until";
    private static final String PUT = """
            INSERT INTO account_link (id, token_hash, purpose, account, email, until) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, purpose) DO UPDATE SET id = excluded.id, token_hash = excluded.token_hash,
                email = excluded.email, until = excluded.until""";

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresAccountLinks(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void put(byte[] tokenHash, Link link) {
        sql.update(
                PUT,
                link.id(),
                tokenHash,
                link.purpose(),
                link.account().value(),
                cipher.seal(PersonalField.LINK_EMAIL, link.id(), link.email().value()),
                link.until());
    }

    @Override
    public Optional<Link> find(byte[] tokenHash, Purpose purpose, Instant now) {
        return sql.find(
                "SELECT " + COLUMNS + " FROM account_link WHERE token_hash = ? AND purpose = ? AND until > ?",
                this::link,
                tokenHash,
                purpose,
                now);
    }

    @Override
    public Optional<Link> take(byte[] tokenHash, Purpose purpose, Instant now) {
        return sql.find(
                "DELETE FROM account_link WHERE token_hash = ? AND purpose = ? AND until > ? RETURNING " + COLUMNS,
                this::link,
                tokenHash,
                purpose,
                now);
    }

    @Override
    public void forgetAllOf(AccountId account) {
        sql.update("DELETE FROM account_link WHERE account = ?", account.value());
    }

    @Override
    public int forgetOverBefore(Instant limit) {
        return sql.update("DELETE FROM account_link WHERE until < ?", limit);
    }

    private Link link(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        return new Link(
                id,
                Columns.constant(row, "purpose", Purpose.class),
                new AccountId(Columns.uuid(row, "account")),
                new EmailAddress(cipher.open(PersonalField.LINK_EMAIL, id, row.getBytes("email"))),
                Columns.instant(row, "until"));
    }
}

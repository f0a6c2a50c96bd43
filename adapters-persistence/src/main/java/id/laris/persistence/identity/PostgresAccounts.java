package id.laris.persistence.identity;

import id.laris.application.identity.Accounts;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.order.BuyerIndex;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
@Transactional
class PostgresAccounts implements Accounts {
    private static final String COLUMNS = "id, kind, email, name, password_hash, state, language, created_at, version";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM account ";
    private static final String ADD = """
            INSERT INTO account
                (id, kind, email, email_index, name, name_index, password_hash, state, language, created_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, email_index) DO NOTHING""";
    private static final String SAVE = """
            UPDATE account SET email = ?, email_index = ?, name = ?, name_index = ?, password_hash = ?, state = ?, language = ?,
                version = version + 1
            WHERE id = ? AND version = ?""";

    /** Before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresAccounts(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return sql.find(SELECT + "WHERE id = ?", this::account, id.value());
    }

    @Override
    public Optional<Account> find(AccountKind kind, EmailAddress email) {
        return sql.find(
                SELECT + "WHERE kind = ? AND email_index = ANY (?)",
                this::account,
                kind,
                Sql.bytes(cipher.indexes("email", email.value())));
    }

    @Override
    public List<Account> find(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(SELECT + "WHERE id = ANY (?)", this::account, Sql.uuids(ids, AccountId::value));
    }

    @Override
    public boolean none(AccountKind kind) {
        return sql.number("SELECT count(*) FROM (SELECT FROM account WHERE kind = ? LIMIT 1) one", kind) == 0;
    }

    @Override
    public void rehash(AccountId account, String known, String renewed) {
        sql.update(
                "UPDATE account SET password_hash = ?, version = version + 1 WHERE id = ? AND password_hash = ?",
                renewed,
                account.value(),
                known);
    }

    @Override
    public List<Account> customers(Optional<AccountId> after, int most) {
        return sql.list(
                SELECT + "WHERE kind = 'CUSTOMER' AND state <> 'CLOSED' AND id > ? ORDER BY id LIMIT ?",
                this::account,
                after.map(AccountId::value).orElse(FIRST),
                most);
    }

    @Override
    public long countCustomers() {
        return sql.number("SELECT count(*) FROM account WHERE kind = 'CUSTOMER' AND state <> 'CLOSED'");
    }

    @Override
    public void add(Account account) {
        if (find(account.kind(), account.email()).isPresent()) throw new EmailTaken();
        var id = account.id().value();
        int added = sql.update(
                ADD,
                id,
                account.kind(),
                cipher.seal(PersonalField.ACCOUNT_EMAIL, id, account.email().value()),
                cipher.index("email", account.email().value()),
                cipher.seal(PersonalField.ACCOUNT_NAME, id, account.name()),
                nameIndex(account),
                account.passwordHash(),
                account.state(),
                account.language(),
                account.createdAt(),
                account.version());
        if (added == 0) throw new EmailTaken();
    }

    @Override
    public void save(Account account) {
        if (find(account.kind(), account.email())
                .filter(other -> !other.id().equals(account.id()))
                .isPresent()) throw new EmailTaken();
        var id = account.id().value();
        try {
            int saved = sql.update(
                    SAVE,
                    cipher.seal(PersonalField.ACCOUNT_EMAIL, id, account.email().value()),
                    cipher.index("email", account.email().value()),
                    cipher.seal(PersonalField.ACCOUNT_NAME, id, account.name()),
                    nameIndex(account),
                    account.passwordHash(),
                    account.state(),
                    account.language(),
                    id,
                    account.version());
            if (saved == 0) throw new StaleVersion("account", id);
        } catch (Sql.SqlFailed failed) {
            // Taken between the look and the write.
            if (failed.isDuplicate()) throw new EmailTaken();
            throw failed;
        }
    }

    /** Of customers only: staff are few and looked through by their names. */
    private Object nameIndex(Account account) {
        return Sql.bytes(
                account.kind() == AccountKind.CUSTOMER ? BuyerIndex.ofName(account.name(), cipher) : List.of());
    }

    private Account account(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        return new Account(
                new AccountId(id),
                Columns.constant(row, "kind", AccountKind.class),
                new EmailAddress(cipher.open(PersonalField.ACCOUNT_EMAIL, id, row.getBytes("email"))),
                cipher.open(PersonalField.ACCOUNT_NAME, id, row.getBytes("name")),
                Columns.optionalText(row, "password_hash"),
                Columns.constant(row, "state", AccountState.class),
                Columns.constant(row, "language", Language.class),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }
}

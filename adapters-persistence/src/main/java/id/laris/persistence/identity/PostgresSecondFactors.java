package id.laris.persistence.identity;

import id.laris.application.identity.SecondFactors;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Singleton
@Transactional
class PostgresSecondFactors implements SecondFactors {
    private static final String BEGIN = """
            INSERT INTO second_factor (account, pending, last_step) VALUES (?, ?, -1)
            ON CONFLICT (account) DO UPDATE SET pending = excluded.pending""";

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresSecondFactors(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public Optional<byte[]> find(AccountId account) {
        return sql.find(
                "SELECT secret FROM second_factor WHERE account = ? AND secret IS NOT NULL",
                row -> cipher.openBytes(PersonalField.FACTOR_SECRET, account.value(), row.getBytes("secret")),
                account.value());
    }

    @Override
    public Optional<byte[]> findPending(AccountId account) {
        return sql.find(
                "SELECT pending FROM second_factor WHERE account = ? AND pending IS NOT NULL",
                row -> cipher.openBytes(PersonalField.FACTOR_PENDING, account.value(), row.getBytes("pending")),
                account.value());
    }

    @Override
    public void begin(AccountId account, byte[] secret) {
        sql.update(BEGIN, account.value(), cipher.sealBytes(PersonalField.FACTOR_PENDING, account.value(), secret));
    }

    /** What is sealed is bound to its column: it moves by being opened and sealed anew. */
    @Override
    public boolean confirm(AccountId account, long step) {
        return findPending(account)
                .map(secret -> sql.update(
                        "UPDATE second_factor SET secret = ?, pending = NULL, last_step = ? WHERE account = ?",
                        cipher.sealBytes(PersonalField.FACTOR_SECRET, account.value(), secret),
                        step,
                        account.value()))
                .filter(rows -> rows == 1)
                .isPresent();
    }

    @Override
    public boolean use(AccountId account, long step) {
        return sql.update(
                        "UPDATE second_factor SET last_step = ? WHERE account = ? AND secret IS NOT NULL AND last_step < ?",
                        step,
                        account.value(),
                        step)
                == 1;
    }

    @Override
    public void putRecoveryCodes(AccountId account, List<String> codes) {
        sql.update("DELETE FROM recovery_code WHERE account = ?", account.value());
        sql.batch(
                "INSERT INTO recovery_code (account, code) VALUES (?, ?)",
                codes.stream()
                        .map(code -> new Object[] {account.value(), cipher.index("recovery", account + " " + code)})
                        .toList());
    }

    @Override
    public boolean useRecoveryCode(AccountId account, String code) {
        return sql.update(
                        "DELETE FROM recovery_code WHERE account = ? AND code = ANY (?)",
                        account.value(),
                        Sql.bytes(cipher.indexes("recovery", account + " " + code)))
                == 1;
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return (int) sql.number("SELECT count(*) FROM recovery_code WHERE account = ?", account.value());
    }

    @Override
    public void remove(AccountId account) {
        sql.update("DELETE FROM recovery_code WHERE account = ?", account.value());
        sql.update("DELETE FROM second_factor WHERE account = ?", account.value());
    }

    @Override
    public Collection<AccountId> having(Collection<AccountId> accounts) {
        return sql.list(
                "SELECT account FROM second_factor WHERE account = ANY (?) AND secret IS NOT NULL",
                row -> new AccountId(Columns.uuid(row, "account")),
                Sql.<AccountId>uuids(accounts, AccountId::value));
    }
}

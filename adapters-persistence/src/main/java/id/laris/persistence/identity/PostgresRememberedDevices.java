package id.laris.persistence.identity;

import id.laris.application.identity.RememberedDevices;
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
import java.util.UUID;

@Singleton
@Transactional
class PostgresRememberedDevices implements RememberedDevices {
    private static final String KNOWS =
            "SELECT count(*) FROM remembered_device WHERE token_hash = ? AND account = ? AND until > ?";

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresRememberedDevices(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void add(byte[] tokenHash, Device device) {
        sql.update(
                "INSERT INTO remembered_device (id, token_hash, account, since, until, origin) VALUES (?, ?, ?, ?, ?, ?)",
                device.id(),
                tokenHash,
                device.account().value(),
                device.since(),
                device.until(),
                Origins.sealed(cipher, PersonalField.DEVICE_ORIGIN, device.id(), device.origin()));
    }

    @Override
    public boolean knows(AccountId account, byte[] tokenHash, Instant now) {
        return sql.number(KNOWS, tokenHash, account.value(), now) == 1;
    }

    @Override
    public List<Device> of(AccountId account, Instant now) {
        return sql.list("""
                SELECT id, account, since, until, origin FROM remembered_device
                WHERE account = ? AND until > ? ORDER BY since DESC, id""", this::device, account.value(), now);
    }

    @Override
    public boolean forget(AccountId account, UUID device) {
        return sql.update("DELETE FROM remembered_device WHERE account = ? AND id = ?", account.value(), device) == 1;
    }

    @Override
    public void forgetAllOf(AccountId account) {
        sql.update("DELETE FROM remembered_device WHERE account = ?", account.value());
    }

    @Override
    public int forgetOverBefore(Instant limit) {
        return sql.update("DELETE FROM remembered_device WHERE until < ?", limit);
    }

    private Device device(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        return new Device(
                id,
                new AccountId(Columns.uuid(row, "account")),
                Columns.instant(row, "since"),
                Columns.instant(row, "until"),
                Origins.opened(cipher, PersonalField.DEVICE_ORIGIN, id, row.getBytes("origin")));
    }
}

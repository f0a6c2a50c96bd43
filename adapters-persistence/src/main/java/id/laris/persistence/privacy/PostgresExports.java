package id.laris.persistence.privacy;

import id.laris.application.privacy.Exports;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An export that was taken is gone: the row is deleted by the statement that reads it. */
@Singleton
class PostgresExports implements Exports {
    private final Sql sql;
    private final FieldCipher cipher;

    PostgresExports(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void add(UUID id, AccountId customer, Map<String, Object> bundle, Instant until) {
        sql.update(
                "INSERT INTO data_export (id, account_id, body, until) VALUES (?, ?, ?, ?)",
                id,
                customer.value(),
                cipher.seal(PersonalField.EXPORT, id, Json.write(bundle)),
                until);
    }

    @Override
    public Optional<Ready> readyFor(AccountId customer, Instant now) {
        return sql.find(
                "SELECT id, until FROM data_export WHERE account_id = ? AND until > ? ORDER BY until DESC LIMIT 1",
                row -> new Ready(Columns.uuid(row, "id"), Columns.instant(row, "until")),
                customer.value(),
                now);
    }

    @Override
    public Optional<String> take(UUID id, AccountId customer, Instant now) {
        return sql.find(
                "DELETE FROM data_export WHERE id = ? AND account_id = ? AND until > ? RETURNING body",
                row -> cipher.open(PersonalField.EXPORT, id, row.getBytes("body")),
                id,
                customer.value(),
                now);
    }

    @Override
    public int forgetSpent(Instant now) {
        return sql.update("DELETE FROM data_export WHERE until <= ?", now);
    }

    @Override
    public void erase(AccountId customer) {
        sql.update("DELETE FROM data_export WHERE account_id = ?", customer.value());
    }
}

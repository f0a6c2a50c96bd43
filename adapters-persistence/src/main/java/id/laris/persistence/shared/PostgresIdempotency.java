package id.laris.persistence.shared;

import id.laris.application.shared.Idempotency;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The insert waits for a concurrent claim of the same key: when it returns without a row, the earlier claim is committed. */
@Singleton
class PostgresIdempotency implements Idempotency {
    private static final String CLAIM =
            "INSERT INTO idempotency (scope, key, fingerprint, result, claimed_at) VALUES (?, ?, ?, ?, ?) "
                    + "ON CONFLICT DO NOTHING";
    private static final String EARLIER = "SELECT fingerprint, result FROM idempotency WHERE scope = ? AND key = ?";

    private record Claim(String fingerprint, UUID result) {}

    private final Sql sql;
    private final FieldCipher cipher;
    private final Clock clock;

    PostgresIdempotency(Sql sql, FieldCipher cipher, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> claim(String scope, String key, String fingerprint, UUID result) {
        if (sql.update(CLAIM, scope, key, fingerprint, result, clock.instant()) == 1) return Optional.empty();
        var earlier = sql.find(
                        EARLIER,
                        row -> new Claim(row.getString("fingerprint"), Columns.uuid(row, "result")),
                        scope,
                        key)
                .orElseThrow();
        if (!earlier.fingerprint().equals(fingerprint)) throw new KeyReused(key);
        return Optional.of(earlier.result());
    }

    @Override
    public void keepAnswer(UUID result, String answer) {
        sql.update(
                "INSERT INTO idempotency_answer (result, answer, kept_at) VALUES (?, ?, ?)",
                result,
                cipher.seal(PersonalField.ANSWER, result, answer),
                clock.instant());
    }

    @Override
    public Optional<String> answer(UUID result) {
        return sql.find(
                "SELECT answer FROM idempotency_answer WHERE result = ?",
                row -> cipher.open(PersonalField.ANSWER, result, row.getBytes("answer")),
                result);
    }

    @Override
    public int forgetBefore(Instant limit) {
        sql.update("DELETE FROM idempotency_answer WHERE kept_at < ?", limit);
        return sql.update("DELETE FROM idempotency WHERE claimed_at < ?", limit);
    }
}

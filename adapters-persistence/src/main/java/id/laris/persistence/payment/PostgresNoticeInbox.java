package id.laris.persistence.payment;

import static id.laris.persistence.shared.PersonalField.NOTICE_BODY;

import id.laris.application.payment.NoticeInbox;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
class PostgresNoticeInbox implements NoticeInbox {
    private final Sql sql;
    private final FieldCipher cipher;

    PostgresNoticeInbox(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public boolean add(StoredNotice notice) {
        return sql.update(
                        """
                        INSERT INTO payment_notice (id, provider, key, reference, body, received_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (provider, key) DO NOTHING""",
                        notice.id(),
                        notice.provider(),
                        notice.key(),
                        notice.reference(),
                        cipher.sealBytes(NOTICE_BODY, notice.id(), notice.body()),
                        notice.receivedAt())
                == 1;
    }

    @Override
    public int forgetBefore(Instant limit) {
        return sql.update("DELETE FROM payment_notice WHERE received_at < ?", limit);
    }

    @Override
    public Map<UUID, byte[]> bodies(Set<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var words = new HashMap<UUID, byte[]>();
        sql.list(
                "SELECT id, body FROM payment_notice WHERE id = ANY (?)",
                row -> {
                    var id = Columns.uuid(row, "id");
                    return words.put(id, cipher.openBytes(NOTICE_BODY, id, row.getBytes("body")));
                },
                Sql.uuids(ids, id -> id));
        return words;
    }

    @Override
    public Optional<StoredNotice> find(UUID id) {
        return sql.find(
                "SELECT provider, key, reference, body, received_at FROM payment_notice WHERE id = ?",
                row -> new StoredNotice(
                        id,
                        row.getString("provider"),
                        row.getString("key"),
                        row.getString("reference"),
                        cipher.openBytes(NOTICE_BODY, id, row.getBytes("body")),
                        Columns.instant(row, "received_at")),
                id);
    }
}

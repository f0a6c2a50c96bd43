package id.laris.persistence.payment;

import static id.laris.persistence.shared.PersonalField.STRAY_NOTE;

import id.laris.application.payment.StrayNotices;
import id.laris.application.shared.Page;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.StrayNotice;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why staff put one aside lies sealed: people write names into it. */
@Singleton
class PostgresStrayNotices implements StrayNotices {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresStrayNotices(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public boolean add(StrayNotice notice) {
        return sql.update(
                        """
                        INSERT INTO stray_notice (id, provider, key, reference, attempt_id, doubt, received_at, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""",
                        notice.id(),
                        notice.provider(),
                        notice.key(),
                        notice.reference(),
                        notice.attempt().map(AttemptId::value),
                        notice.doubt(),
                        notice.receivedAt(),
                        notice.state())
                == 1;
    }

    @Override
    public void end(StrayNotice notice) {
        var ended = sql.update(
                """
                UPDATE stray_notice SET state = ?, decided_by = ?, decided_at = ?, note = ?
                WHERE id = ? AND state = 'WAITING'""",
                notice.state(),
                notice.decidedBy(),
                notice.decidedAt(),
                Optional.of(notice.note())
                        .filter(why -> !why.isEmpty())
                        .map(why -> cipher.seal(STRAY_NOTE, notice.id(), why)),
                notice.id());
        if (ended == 0) throw new StaleVersion("notice", notice.id());
    }

    @Override
    public StrayNotice get(UUID id) {
        return sql.find("SELECT * FROM stray_notice WHERE id = ?", this::notice, id)
                .orElseThrow(() -> new Missing("notice", id));
    }

    @Override
    public Page<StrayNotice> waiting(Optional<UUID> after, int most) {
        var found = sql.list(
                "SELECT * FROM stray_notice WHERE state = 'WAITING' AND id > ? ORDER BY id LIMIT ?",
                this::notice,
                after.orElse(FIRST),
                most + 1);
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(found.get(most - 1).id().toString()));
    }

    @Override
    public List<StrayNotice> about(Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) return List.of();
        return sql.list(
                "SELECT * FROM stray_notice WHERE attempt_id = ANY (?) ORDER BY id",
                this::notice,
                Sql.uuids(attempts, AttemptId::value));
    }

    @Override
    public void forgetNotes(Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) return;
        sql.update(
                "UPDATE stray_notice SET note = NULL WHERE attempt_id = ANY (?) AND note IS NOT NULL",
                Sql.uuids(attempts, AttemptId::value));
    }

    private StrayNotice notice(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        var note = cipher.open(STRAY_NOTE, id, row.getBytes("note"));
        return new StrayNotice(
                id,
                row.getString("provider"),
                row.getString("key"),
                row.getString("reference"),
                Columns.optionalText(row, "attempt_id").map(a -> new AttemptId(UUID.fromString(a))),
                Columns.constant(row, "doubt", StrayNotice.Doubt.class),
                Columns.instant(row, "received_at"),
                Columns.constant(row, "state", StrayNotice.State.class),
                Columns.optionalText(row, "decided_by"),
                Columns.optionalInstant(row, "decided_at"),
                note == null ? "" : note);
    }
}

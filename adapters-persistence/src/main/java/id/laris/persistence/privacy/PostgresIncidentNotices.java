package id.laris.persistence.privacy;

import id.laris.application.privacy.IncidentNotices;
import id.laris.domain.privacy.IncidentNotice;
import id.laris.domain.privacy.IncidentNotice.Stage;
import id.laris.domain.privacy.IncidentNotice.Target;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@Singleton
class PostgresIncidentNotices implements IncidentNotices {
    private static final String ACCOUNT = "account ";
    private static final String ORDER = "order ";

    private final Sql sql;

    PostgresIncidentNotices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(IncidentNotice notice) {
        sql.update(
                """
                INSERT INTO incident_notice (id, incident, targets, started_at, stage, after, queued, finished_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                notice.id(),
                notice.incident(),
                Sql.texts(notice.targets(), PostgresIncidentNotices::text),
                notice.startedAt(),
                notice.stage(),
                notice.after(),
                notice.queued(),
                notice.finishedAt());
    }

    @Override
    public Optional<IncidentNotice> hold() {
        return sql.find("""
                SELECT * FROM incident_notice WHERE finished_at IS NULL
                ORDER BY started_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""", PostgresIncidentNotices::notice);
    }

    @Override
    public void save(IncidentNotice notice) {
        sql.update(
                "UPDATE incident_notice SET stage = ?, after = ?, queued = ?, finished_at = ? WHERE id = ?",
                notice.stage(),
                notice.after(),
                notice.queued(),
                notice.finishedAt(),
                notice.id());
    }

    @Override
    public List<IncidentNotice> of(UUID incident) {
        return sql.list(
                "SELECT * FROM incident_notice WHERE incident = ? ORDER BY started_at DESC, id DESC",
                PostgresIncidentNotices::notice,
                incident);
    }

    private static IncidentNotice notice(ResultSet row) throws SQLException {
        return new IncidentNotice(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "incident"),
                Stream.of((String[]) row.getArray("targets").getArray())
                        .map(PostgresIncidentNotices::target)
                        .toList(),
                Columns.instant(row, "started_at"),
                Columns.constant(row, "stage", Stage.class),
                Optional.ofNullable(Columns.uuid(row, "after")),
                row.getInt("queued"),
                Columns.optionalInstant(row, "finished_at"));
    }

    private static String text(Target target) {
        return (target instanceof Target.OfAccount ? ACCOUNT : ORDER) + target.id();
    }

    private static Target target(String text) {
        return text.startsWith(ACCOUNT)
                ? new Target.OfAccount(new AccountId(UUID.fromString(text.substring(ACCOUNT.length()))))
                : new Target.OfOrder(new OrderId(UUID.fromString(text.substring(ORDER.length()))));
    }
}

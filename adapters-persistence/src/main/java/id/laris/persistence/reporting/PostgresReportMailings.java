package id.laris.persistence.reporting;

import id.laris.application.reporting.ReportMailing;
import id.laris.application.reporting.ReportMailings;
import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
class PostgresReportMailings implements ReportMailings {
    private static final String ALL = "SELECT report, rhythm, day, hour, others, next_at, last_at FROM report_mailing ";

    private final Sql sql;

    PostgresReportMailings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(ReportMailing mailing) {
        sql.update(
                """
                INSERT INTO report_mailing (report, rhythm, day, hour, others, next_at, last_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (report) DO UPDATE SET rhythm = excluded.rhythm, day = excluded.day,
                    hour = excluded.hour, others = excluded.others, next_at = excluded.next_at""",
                mailing.report(),
                mailing.schedule().rhythm().name(),
                mailing.schedule().day(),
                mailing.schedule().hour(),
                Sql.uuids(mailing.others(), AccountId::value),
                mailing.next(),
                mailing.last().orElse(null));
    }

    @Override
    public Optional<ReportMailing> find(UUID report) {
        return sql.find(ALL + "WHERE report = ?", PostgresReportMailings::mailing, report);
    }

    @Override
    public Map<UUID, ReportMailing> of(Collection<UUID> reports) {
        if (reports.isEmpty()) return Map.of();
        return sql
                .list(ALL + "WHERE report = ANY (?)", PostgresReportMailings::mailing, Sql.uuids(reports, id -> id))
                .stream()
                .collect(Collectors.toMap(ReportMailing::report, it -> it));
    }

    @Override
    public Optional<ReportMailing> takeDue(Instant now) {
        return sql.find(
                ALL + "WHERE next_at <= ? ORDER BY next_at, report LIMIT 1 FOR UPDATE SKIP LOCKED",
                PostgresReportMailings::mailing,
                now);
    }

    @Override
    public void passed(UUID report, Optional<Instant> sent, Instant next) {
        sql.update(
                "UPDATE report_mailing SET next_at = ?, last_at = coalesce(?, last_at) WHERE report = ?",
                next,
                sent.orElse(null),
                report);
    }

    @Override
    public boolean remove(UUID report) {
        return sql.update("DELETE FROM report_mailing WHERE report = ?", report) > 0;
    }

    private static ReportMailing mailing(ResultSet row) throws SQLException {
        return new ReportMailing(
                Columns.uuid(row, "report"),
                new MailSchedule(
                        Columns.constant(row, "rhythm", MailSchedule.Rhythm.class),
                        row.getInt("day"),
                        row.getInt("hour")),
                Arrays.stream((UUID[]) row.getArray("others").getArray())
                        .map(AccountId::new)
                        .toList(),
                Columns.instant(row, "next_at"),
                Columns.optionalInstant(row, "last_at"));
    }
}

package id.laris.persistence.forecasting;

import id.laris.application.forecasting.ForecastRuns;
import id.laris.application.shared.Page;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PostgresForecastRuns implements ForecastRuns {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    PostgresForecastRuns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(ForecastRun run) {
        return sql.update(
                        """
                        INSERT INTO forecast_run (id, asked_by, asked_at, first_week, state, subjects, looked, renewed, last,
                            leased_until, tries, ended_at, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (state) WHERE state = 'RUNNING' DO NOTHING""",
                        run.id(),
                        run.askedBy(),
                        run.askedAt(),
                        run.firstWeek(),
                        run.state(),
                        run.subjects(),
                        run.looked(),
                        run.renewed(),
                        run.last(),
                        run.leasedUntil(),
                        run.tries(),
                        run.endedAt(),
                        run.version())
                == 1;
    }

    @Override
    public Optional<ForecastRun> find(UUID id) {
        return sql.find("SELECT * FROM forecast_run WHERE id = ?", PostgresForecastRuns::run, id);
    }

    @Override
    public void save(ForecastRun changed) {
        var saved = sql.update(
                """
                UPDATE forecast_run SET state = ?, looked = ?, renewed = ?, last = ?, leased_until = ?, tries = ?,
                    ended_at = ?, version = version + 1
                WHERE id = ? AND version = ?""",
                changed.state(),
                changed.looked(),
                changed.renewed(),
                changed.last(),
                changed.leasedUntil(),
                changed.tries(),
                changed.endedAt(),
                changed.id(),
                changed.version());
        if (saved == 0) throw new StaleVersion("forecast-run", changed.id());
    }

    @Override
    @Transactional
    public Optional<ForecastRun> take(Instant now, Duration lease) {
        var due = sql.find("""
                SELECT * FROM forecast_run WHERE state = 'RUNNING' AND (leased_until IS NULL OR leased_until <= ?)
                FOR UPDATE SKIP LOCKED""", PostgresForecastRuns::run, now);
        due.ifPresent(run -> save(run.taken(now, lease)));
        return due.flatMap(run -> find(run.id()));
    }

    @Override
    public Page<ForecastRun> newest(Optional<UUID> after, int most) {
        var found = sql.list(
                "SELECT * FROM forecast_run WHERE id < ? ORDER BY id DESC LIMIT ?",
                PostgresForecastRuns::run,
                after.orElse(LAST),
                most + 1);
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(found.get(most - 1).id().toString()));
    }

    private static ForecastRun run(ResultSet row) throws SQLException {
        return new ForecastRun(
                Columns.uuid(row, "id"),
                row.getString("asked_by"),
                Columns.instant(row, "asked_at"),
                row.getObject("first_week", LocalDate.class),
                Columns.constant(row, "state", ForecastRun.State.class),
                row.getLong("subjects"),
                row.getLong("looked"),
                row.getLong("renewed"),
                Columns.optionalText(row, "last"),
                Columns.optionalInstant(row, "leased_until"),
                row.getInt("tries"),
                Columns.optionalInstant(row, "ended_at"),
                row.getLong("version"));
    }
}

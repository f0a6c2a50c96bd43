package id.laris.persistence.forecasting;

import id.laris.application.forecasting.PromotionCursor;
import id.laris.application.forecasting.Promotions;
import id.laris.application.shared.Page;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PostgresPromotions implements Promotions {
    private static final String ALL =
            "SELECT id, kind, first_day, last_day, scope, key, note, changed_at, version FROM forecast_promotion ";
    private static final String ID = "id::text COLLATE \"C\"";

    private final Sql sql;

    PostgresPromotions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Promotion promotion) {
        sql.update(
                """
                INSERT INTO forecast_promotion (id, kind, first_day, last_day, scope, key, note, changed_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                promotion.id(),
                promotion.kind().name(),
                promotion.from(),
                promotion.to(),
                promotion.scope(),
                promotion.key(),
                promotion.note(),
                promotion.changedAt(),
                promotion.version());
    }

    @Override
    public void save(Promotion promotion) {
        var saved = sql.update(
                """
                UPDATE forecast_promotion SET kind = ?, first_day = ?, last_day = ?, scope = ?, key = ?, note = ?,
                    changed_at = ?, version = version + 1
                WHERE id = ? AND version = ?""",
                promotion.kind().name(),
                promotion.from(),
                promotion.to(),
                promotion.scope(),
                promotion.key(),
                promotion.note(),
                promotion.changedAt(),
                promotion.id(),
                promotion.version());
        if (saved == 0) throw new StaleVersion("forecast-promotion", promotion.id());
    }

    @Override
    public void remove(UUID id, long version) {
        if (sql.update("DELETE FROM forecast_promotion WHERE id = ? AND version = ?", id, version) == 0)
            throw new StaleVersion("forecast-promotion", id);
    }

    @Override
    public Promotion get(UUID id) {
        return sql.find(ALL + "WHERE id = ?", PostgresPromotions::promotion, id)
                .orElseThrow(() -> new Missing("forecast-promotion", id));
    }

    @Override
    public Page<Promotion> list(Query query) {
        var where = new StringBuilder("WHERE true");
        var parameters = new ArrayList<Object>();
        if (!query.text().isBlank()) {
            where.append(" AND lower(kind) LIKE ?");
            parameters.add("%" + query.text().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        query.cursor().map(PromotionCursor::parse).ifPresent(last -> {
            where.append(" AND first_day <= ? AND (first_day < ? OR " + ID + " > ?)");
            parameters.add(last.from());
            parameters.add(last.from());
            parameters.add(last.id().toString());
        });
        parameters.add(query.limit() + 1);
        var found = sql.list(
                ALL + where + " ORDER BY first_day DESC, " + ID + " LIMIT ?",
                PostgresPromotions::promotion,
                parameters.toArray());
        if (found.size() <= query.limit()) return new Page<>(found, Optional.empty());
        var items = found.subList(0, query.limit());
        return new Page<>(
                items,
                Optional.of(PromotionCursor.of(items.get(items.size() - 1)).toString()));
    }

    @Override
    public List<Promotion> during(LocalDate from, LocalDate to) {
        return sql.list(
                ALL + "WHERE first_day BETWEEN ? AND ? AND last_day >= ?",
                PostgresPromotions::promotion,
                from.minusDays(Promotion.LONGEST - 1L),
                to,
                from);
    }

    private static Promotion promotion(ResultSet row) throws SQLException {
        return new Promotion(
                Columns.uuid(row, "id"),
                new Promotion.Kind(row.getString("kind")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Columns.constant(row, "scope", Promotion.Scope.class),
                row.getString("key"),
                row.getString("note"),
                Columns.instant(row, "changed_at"),
                row.getLong("version"));
    }
}

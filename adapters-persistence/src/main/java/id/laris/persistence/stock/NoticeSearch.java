package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.NoticeQuery;
import id.laris.domain.stock.StockNotice;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.TimeCursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices as SQL: one page by key, last raised first. */
final class NoticeSearch {
    record Found(long seq, StockNotice notice) {}

    private final NoticeQuery query;
    private final StringBuilder text = new StringBuilder(PostgresStockNotices.COLUMNS).append(" WHERE true");
    private final List<Object> parameters = new ArrayList<>();

    NoticeSearch(NoticeQuery query, Instant now) {
        this.query = query;
        query.standing().ifPresent(standing -> {
            switch (standing) {
                case OPEN -> and(PostgresStockNotices.OPEN, now);
                case ACKNOWLEDGED -> and("resolved_at IS NULL AND answer = 'ACKNOWLEDGED'");
                case SNOOZED -> and("resolved_at IS NULL AND answer = 'SNOOZED' AND quiet_until > ?", now);
                case RESOLVED -> and("resolved_at IS NOT NULL");
            }
        });
        if (!query.warehouses().isEmpty()) and("warehouse = ANY (?)", Sql.texts(query.warehouses()));
        query.cursor().map(TimeCursor::parse).ifPresent(c -> and("(raised_at, seq) < (?, ?)", c.at(), c.seq()));
        text.append(" ORDER BY raised_at DESC, seq DESC LIMIT ?");
        parameters.add(query.limit() + 1);
    }

    String text() {
        return text.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private void and(String part, Object... values) {
        text.append(" AND ").append(part);
        parameters.addAll(List.of(values));
    }

    static Found found(ResultSet row) throws SQLException {
        return new Found(row.getLong("seq"), PostgresStockNotices.notice(row));
    }

    Page<StockNotice> page(List<Found> found) {
        var items = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        Optional<String> next = Optional.empty();
        if (found.size() > query.limit()) {
            var last = items.get(items.size() - 1);
            next = Optional.of(new TimeCursor(last.notice().raisedAt(), last.seq()).toString());
        }
        return new Page<>(items.stream().map(Found::notice).toList(), next);
    }
}

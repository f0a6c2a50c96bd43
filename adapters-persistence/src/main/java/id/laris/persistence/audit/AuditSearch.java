package id.laris.persistence.audit;

import id.laris.application.audit.AuditLog.Recorded;
import id.laris.application.audit.AuditQuery;
import id.laris.application.shared.Page;
import id.laris.persistence.shared.TimeCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The log as SQL: one page by key, newest first, never an offset. */
final class AuditSearch {
    record Found(long seq, Recorded recorded) {}

    private final AuditQuery query;
    private final StringBuilder condition = new StringBuilder(" WHERE true");
    private final List<Object> parameters = new ArrayList<>();

    AuditSearch(AuditQuery query) {
        this.query = query;
        query.kind().ifPresent(kind -> and("e.kind = ?", kind));
        query.account().ifPresent(account -> and("e.account = ?", account.value()));
        query.action().ifPresent(action -> and("e.action = ?", action));
        query.refused().ifPresent(refused -> and(refused ? "e.outcome <> 'done'" : "e.outcome = 'done'"));
        query.from().ifPresent(from -> and("e.at >= ?", from));
        query.to().ifPresent(to -> and("e.at < ?", to));
        if (!query.text().isEmpty())
            and(
                    "(e.subject LIKE ? AND e.subject <> '' OR e.action = ?)",
                    query.text().replaceAll("([\\\\%_])", "\\\\$1") + "%",
                    query.text());
        query.cursor().map(TimeCursor::parse).ifPresent(c -> and("(e.at, e.seq) < (?, ?)", c.at(), c.seq()));
        condition.append(" ORDER BY e.at DESC, e.seq DESC LIMIT ?");
        parameters.add(query.limit() + 1);
    }

    String condition() {
        return condition.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private void and(String part, Object... values) {
        condition.append(" AND ").append(part);
        parameters.addAll(List.of(values));
    }

    Page<Recorded> page(List<Found> found) {
        var items = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        Optional<String> next =
                found.size() > query.limit() ? Optional.of(cursor(items.get(items.size() - 1))) : Optional.empty();
        return new Page<>(items.stream().map(Found::recorded).toList(), next);
    }

    private static String cursor(Found last) {
        return new TimeCursor(last.recorded().entry().at(), last.seq()).toString();
    }
}

package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.LedgerLine;
import id.laris.application.stock.LedgerQuery;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.TimeCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ledger as SQL: one page by key, newest first, never an offset. */
final class LedgerSearch {
    record Found(long seq, LedgerLine line) {}

    private final LedgerQuery query;
    private final StringBuilder condition = new StringBuilder(" WHERE true");
    private final List<Object> parameters = new ArrayList<>();

    LedgerSearch(LedgerQuery query) {
        this.query = query;
        query.sku().ifPresent(sku -> and("sku = ?", sku.value()));
        if (!query.warehouses().isEmpty()) and("warehouse = ANY (?)", Sql.texts(query.warehouses()));
        query.kind().ifPresent(kind -> and("kind = ?", kind.name()));
        if (!query.document().isEmpty()) and("document = ?", query.document());
        query.from().ifPresent(from -> and("at >= ?", from));
        query.to().ifPresent(to -> and("at < ?", to));
        query.cursor().map(TimeCursor::parse).ifPresent(c -> and("(at, seq) < (?, ?)", c.at(), c.seq()));
        condition.append(" ORDER BY at DESC, seq DESC LIMIT ?");
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

    Page<LedgerLine> page(List<Found> found) {
        var items = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        Optional<String> next = Optional.empty();
        if (found.size() > query.limit()) {
            var last = items.get(items.size() - 1);
            next = Optional.of(new TimeCursor(last.line().movement().at(), last.seq()).toString());
        }
        return new Page<>(items.stream().map(Found::line).toList(), next);
    }
}

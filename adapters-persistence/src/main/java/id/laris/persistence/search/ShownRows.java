package id.laris.persistence.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What lists show of products, read by one statement for all of a page that were not shown lately. A product that changes is another
 * one in the index, and with the old one its row is forgotten.
 */
@Singleton
class ShownRows {
    private static final String READ =
            "SELECT " + DocumentRow.COLUMNS + " FROM product_document d WHERE d.product_id = ANY ((SELECT ?)::uuid[])";

    private final Sql sql;
    private final Cache<IndexedProduct, DocumentRow> known =
            Caffeine.newBuilder().weakKeys().maximumSize(4_000).build();

    ShownRows(Sql sql) {
        this.sql = sql;
    }

    /** In the same order; without those that are gone meanwhile. */
    List<DocumentRow> of(List<IndexedProduct> products) {
        var rows = new HashMap<UUID, DocumentRow>();
        known.getAllPresent(products).forEach((product, row) -> rows.put(product.id(), row));
        var unknown = products.stream().filter(p -> !rows.containsKey(p.id())).toList();
        if (!unknown.isEmpty()) {
            var read = read(unknown);
            unknown.stream().filter(p -> read.containsKey(p.id())).forEach(p -> known.put(p, read.get(p.id())));
            rows.putAll(read);
        }
        return products.stream()
                .map(IndexedProduct::id)
                .filter(rows::containsKey)
                .map(rows::get)
                .toList();
    }

    private Map<UUID, DocumentRow> read(Collection<IndexedProduct> products) {
        return sql.list(READ, DocumentRow::of, Sql.uuids(products, IndexedProduct::id)).stream()
                .collect(Collectors.toMap(DocumentRow::product, Function.identity()));
    }
}

package id.laris.persistence.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How many pieces of products can be bought, at most two seconds old; one statement for all of a page that are not known. */
@Singleton
class FreePieces {
    private static final String FREE = """
            SELECT v.product_id, sum(l.free) AS free
            FROM variant v JOIN sellable_stock l ON l.sku = v.sku WHERE v.product_id = ANY ((SELECT ?)::uuid[]) GROUP BY v.product_id""";

    private final Sql sql;
    private final Cache<UUID, Integer> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();

    FreePieces(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, Integer> of(Collection<UUID> products) {
        var free = new HashMap<>(known.getAllPresent(products));
        var unknown = products.stream().filter(p -> !free.containsKey(p)).toList();
        if (unknown.isEmpty()) return free;
        var read = new HashMap<UUID, Integer>();
        unknown.forEach(p -> read.put(p, 0));
        sql.list(
                FREE, row -> read.put(Columns.uuid(row, "product_id"), row.getInt("free")), Sql.uuids(unknown, p -> p));
        known.putAll(read);
        free.putAll(read);
        return free;
    }
}

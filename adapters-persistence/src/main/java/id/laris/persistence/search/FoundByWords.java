package id.laris.persistence.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.ProductChanges;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Which products words are found in, by one look into PostgreSQL's index of words; other words if those typed are found in none.
 * Remembered until a product changes, at most half a minute: most people type the same words.
 */
@Singleton
class FoundByWords {
    /** @param words those typed, or what was probably meant */
    record Reading(List<String> words, Matches matches) {}

    private record Key(List<String> typed, long change) {}

    private record Match(UUID product, float rank) {}

    private static final int MOST_MATCHES = 500_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** The query stands in a sub-select: it is then made once, not for each row. */
    private static final String MATCHES = """
            SELECT product_id, ts_rank('{0.05, 0.15, 0.4, 1.0}', words, (SELECT search_query(?)), 1) AS rank
            FROM product_words WHERE words @@ (SELECT search_query(?))""";

    private final Sql sql;
    private final ProductChanges changes;
    private final Corrections corrections;
    private final Cache<Key, Reading> known = Caffeine.newBuilder()
            .maximumWeight(MOST_MATCHES)
            .weigher((Key key, Reading reading) -> 20 + reading.matches().count())
            .expireAfterWrite(LONGEST)
            .build();

    FoundByWords(Sql sql, ProductChanges changes, Corrections corrections) {
        this.sql = sql;
        this.changes = changes;
        this.corrections = corrections;
    }

    Reading of(List<String> typed, Terms terms) {
        if (changes.madeHere()) return read(typed, terms);
        return known.get(new Key(typed, changes.last()), key -> read(typed, terms));
    }

    private Reading read(List<String> typed, Terms terms) {
        var asTyped = new Reading(typed, matches(typed, terms));
        if (asTyped.matches().count() > 0) return asTyped;
        return corrections.of(typed).stream()
                .map(words -> new Reading(words, matches(words, terms)))
                .filter(reading -> reading.matches().count() > 0)
                .findFirst()
                .orElse(asTyped);
    }

    private Matches matches(List<String> words, Terms terms) {
        var found = sql.list(
                MATCHES,
                row -> new Match(Columns.uuid(row, "product_id"), row.getFloat("rank")),
                Sql.texts(words),
                Sql.texts(words));
        var products = new int[found.size()];
        var ranks = new float[found.size()];
        for (int i = 0; i < products.length; i++) {
            products[i] = terms.products.of(found.get(i).product());
            ranks[i] = found.get(i).rank();
        }
        return new Matches(products, ranks);
    }
}

package id.laris.persistence.search;

import id.laris.persistence.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What filters, counts and orders need of a product, in a few hundred bytes; category, brand and tags by their numbers. Each change
 * of a product makes another one of it.
 *
 * @param name as words, see {@link Words}
 * @param variants a number for each pair of size and colour, see {@link #variant}
 * @param created microseconds since 1970
 */
record IndexedProduct(
        UUID id,
        String slug,
        String name,
        String nameEn,
        int category,
        int brand,
        int[] tags,
        long[] variants,
        long from,
        long to,
        long popularity,
        long created) {
    static final String COLUMNS = "d.slug, d.name, d.name_en, d.category, d.brand, d.tags, d.pairs, d.free_pairs, "
            + "d.price_from, d.price_to, d.popularity, (extract(epoch FROM d.created_at) * 1000000)::bigint AS created";

    static IndexedProduct of(UUID id, ResultSet row, Terms terms) throws SQLException {
        var name = row.getString("name");
        var english = row.getString("name_en");
        var category = row.getString("category");
        return new IndexedProduct(
                id,
                row.getString("slug"),
                name,
                // Most have one name: it is kept once.
                english.equals(name) ? name : english,
                terms.categories.of(category == null ? "" : category),
                terms.brands.of(row.getString("brand")),
                Columns.texts(row, "tags").stream()
                        .mapToInt(terms.tags::of)
                        .distinct()
                        .toArray(),
                variants(Columns.texts(row, "pairs"), new HashSet<>(Columns.texts(row, "free_pairs")), terms),
                row.getLong("price_from"),
                row.getLong("price_to"),
                row.getLong("popularity"),
                row.getLong("created"));
    }

    private static long[] variants(List<String> pairs, Collection<String> free, Terms terms) {
        return pairs.stream()
                .mapToLong(pair -> {
                    int between = pair.indexOf(DocumentVariants.BETWEEN);
                    return variant(
                            terms.sizes.of(pair.substring(0, between)),
                            terms.colours.of(pair.substring(between + 1)),
                            free.contains(pair));
                })
                .toArray();
    }

    /** A variant's size, its colour, and whether a piece of it is free, in one number. */
    static long variant(int size, int colour, boolean free) {
        return (long) size << 32 | (long) colour << 1 | (free ? 1 : 0);
    }

    static int size(long variant) {
        return (int) (variant >>> 32);
    }

    static int colour(long variant) {
        return (int) variant >>> 1;
    }

    static boolean isFree(long variant) {
        return (variant & 1) != 0;
    }

    boolean inStock() {
        for (var variant : variants) if (isFree(variant)) return true;
        return false;
    }
}

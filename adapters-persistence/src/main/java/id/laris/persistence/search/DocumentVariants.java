package id.laris.persistence.search;

import id.laris.domain.catalogue.OptionKind;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.persistence.shared.Sql;
import java.util.List;
import java.util.function.Function;

/**
 * A product's variants as its document keeps them: pairs of size and colour, so that a filter by both finds what one variant has. They
 * stand there once more for the variants of which a piece is free.
 */
final class DocumentVariants {
    /** Stands between the size and the colour of a pair; either is empty when the variant has none. */
    static final char BETWEEN = '\u001F';

    /** Pairs of rows with {@code size} and {@code colour}. */
    static final String PAIRS = "coalesce(array_agg(DISTINCT size || E'\\x1F' || colour), '{}') AS pairs";

    private DocumentVariants() {}

    static Object pairsOf(Product product) {
        return Sql.texts(product.variants().stream()
                .map(v -> sizeOf(product).apply(v) + BETWEEN + colourOf(product).apply(v))
                .distinct()
                .toList());
    }

    static Function<Variant, String> sizeOf(Product product) {
        return valueAt(positionOf(product, OptionKind.SIZE));
    }

    static Function<Variant, String> colourOf(Product product) {
        return valueAt(positionOf(product, OptionKind.COLOUR));
    }

    /** Which of the product's options it is, counted from 1; 0 for none. */
    static int positionOf(Product product, OptionKind kind) {
        List<String> names = product.optionNames();
        for (int i = 0; i < names.size(); i++) if (OptionKind.of(names.get(i)) == kind) return i + 1;
        return 0;
    }

    private static Function<Variant, String> valueAt(int position) {
        return variant -> position == 0 ? "" : variant.optionValues().get(position - 1);
    }
}

package id.laris.persistence.search;

import id.laris.domain.catalogue.OptionKind;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.persistence.shared.Sql;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A product's variants as its document keeps them: sizes, colours, and pairs of both, so that a filter by size and colour finds what
 * one variant has. The same three stand there once more for the variants of which a piece is free.
 */
final class DocumentVariants {
    private static final String BETWEEN = "\u001F";

    /** The size, or the colour, of a {@code pair}; nothing when the variant has none. */
    static final String SIZE = "split_part(pair, E'\\x1F', 1)";

    static final String COLOUR = "split_part(pair, E'\\x1F', 2)";

    /** Sizes, colours and pairs of rows with {@code size} and {@code colour}. */
    static final String SUMMED = """
            coalesce(array_agg(DISTINCT size) FILTER (WHERE size <> ''), '{}') AS sizes,
            coalesce(array_agg(DISTINCT colour) FILTER (WHERE colour <> ''), '{}') AS colours,
            coalesce(array_agg(DISTINCT size || E'\\x1F' || colour), '{}') AS pairs""";

    private DocumentVariants() {}

    /** All pairs of these sizes and colours. */
    static Object pairs(Collection<String> sizes, Collection<String> colours) {
        return Sql.texts(sizes.stream()
                .flatMap(size -> colours.stream().map(colour -> size + BETWEEN + colour))
                .toList());
    }

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

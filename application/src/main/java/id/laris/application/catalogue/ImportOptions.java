package id.laris.application.catalogue;

import static id.laris.application.catalogue.ProductFileColumn.OPTION_NAMES;
import static id.laris.application.catalogue.ProductFileColumn.OPTION_VALUES;

import id.laris.domain.catalogue.ImportReason;
import id.laris.domain.catalogue.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The options of a product in the file: names stand on its first row, values on each. The one option {@code Title} with the one
 * value {@code Default Title} is Shopify's way of saying that there is no choice.
 *
 * @param names of the product's options
 * @param places which of the file's three option columns each of them is, 0 to 2
 */
record ImportOptions(List<String> names, List<Integer> places) {
    private static final String NO_CHOICE = "Title";
    private static final String NO_VALUE = "Default Title";

    static ImportOptions of(List<ImportCells> rows, Optional<Product> existing, boolean further) {
        var given = OPTION_NAMES.stream()
                .map(column -> rows.stream()
                        .filter(r -> r.has(column))
                        .map(r -> r.text(column))
                        .findFirst()
                        .orElse(""))
                .toList();
        var places = IntStream.range(0, 3)
                .filter(i -> !given.get(i).isEmpty())
                .boxed()
                .toList();
        var names = places.stream().map(given::get).toList();
        if (existing.isPresent() && (further || names.isEmpty())) {
            var known = existing.get().optionNames();
            boolean fits = places.size() == known.size();
            return new ImportOptions(
                    known,
                    fits ? places : IntStream.range(0, known.size()).boxed().toList());
        }
        return isNoChoice(names, places, rows)
                ? new ImportOptions(List.of(), List.of())
                : new ImportOptions(names, places);
    }

    private static boolean isNoChoice(List<String> names, List<Integer> places, List<ImportCells> rows) {
        return names.equals(List.of(NO_CHOICE))
                && rows.stream()
                        .map(r -> r.text(OPTION_VALUES.get(places.get(0))))
                        .allMatch(value -> value.isEmpty() || value.equals(NO_VALUE));
    }

    /** One value for each option; a missing or surplus one is reported. */
    List<String> valuesOf(ImportCells cells) {
        var values = new ArrayList<String>();
        for (int place : places) {
            var column = OPTION_VALUES.get(place);
            if (!cells.has(column)) cells.report(column, ImportReason.OPTION_MISSING);
            values.add(cells.text(column));
        }
        for (int place = 0; place < 3; place++) {
            var column = OPTION_VALUES.get(place);
            if (!places.contains(place)
                    && cells.has(column)
                    && !cells.text(column).equals(NO_VALUE)) cells.report(column, ImportReason.OPTION_NAME_MISSING);
        }
        return values;
    }

    /** The values of a row whose product's options are not known yet: nearly always those it will have. */
    static List<String> likelyValuesOf(ProductFile.Row row) {
        return OPTION_VALUES.stream()
                .map(row::cell)
                .filter(value -> !value.isEmpty() && !value.equals(NO_VALUE))
                .toList();
    }

    /** The row says nothing about options: it names its variant by the SKU alone. */
    boolean areSilentOn(ImportCells cells) {
        return OPTION_VALUES.stream().noneMatch(cells::has);
    }
}

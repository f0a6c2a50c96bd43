package id.laris.application.catalogue;

import id.laris.application.catalogue.ProductFileUnreadable.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where in a row each column stands. Headings are told by name, in any order and case; of two with one meaning the first counts. */
final class ProductFileHeadings {
    private final Map<ProductFileColumn, Integer> places = new EnumMap<>(ProductFileColumn.class);
    private final List<String> names;

    /** @throws ProductFileUnreadable when neither handle nor title has a column */
    ProductFileHeadings(ProductFileCsv.Record first) {
        names = first.cells().stream().map(String::strip).toList();
        for (int place = 0; place < names.size(); place++) {
            for (var column : ProductFileColumn.values())
                if (column.isCalled(names.get(place))) places.putIfAbsent(column, place);
        }
        if (!has(ProductFileColumn.HANDLE) && !has(ProductFileColumn.TITLE))
            throw new ProductFileUnreadable(Reason.WITHOUT_HEADINGS, first.line());
    }

    boolean has(ProductFileColumn column) {
        return places.containsKey(column);
    }

    /** The heading as it stands in the file. */
    String nameOf(ProductFileColumn column) {
        return has(column) ? names.get(places.get(column)) : column.usualHeading();
    }

    int count() {
        return names.size();
    }

    /** What stands in that column, trimmed; empty when the column or the cell is missing. */
    String cell(ProductFileCsv.Record record, ProductFileColumn column) {
        var place = places.get(column);
        return place == null || place >= record.cells().size()
                ? ""
                : record.cells().get(place).strip();
    }
}

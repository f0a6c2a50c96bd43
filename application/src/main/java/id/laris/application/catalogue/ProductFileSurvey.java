package id.laris.application.catalogue;

import id.laris.domain.catalogue.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What must be known of a whole file before its first row is imported: how it is written, that all of it can be read, how many
 * rows it has, and which products and SKUs may stand in more than one place. Takes about 16 bytes a product and a variant.
 */
final class ProductFileSurvey {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final ProductFileText text;
    private final char separator;
    private final ImportFingerprints splitProducts = new ImportFingerprints();
    private final ImportFingerprints repeatedSkus = new ImportFingerprints();
    private int rows;

    /** Opens the file anew, at its beginning. */
    interface Source {
        InputStream open() throws IOException;
    }

    private ProductFileSurvey(ProductFileText text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @throws ProductFileUnreadable when the file is no product file or breaks off within quotes */
    static ProductFileSurvey of(Source source) throws IOException {
        ProductFileText text;
        try (var content = source.open()) {
            text = ProductFileText.of(content);
        }
        var survey = new ProductFileSurvey(text, separatorOf(source, text));
        try (var file = survey.read(source)) {
            survey.walk(file);
        }
        return survey;
    }

    /** The one under which the first line holds most headings: spreadsheets in Indonesia write semicolons. */
    private static char separatorOf(Source source, ProductFileText text) throws IOException {
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            try (var file = ProductFile.open(source.open(), text, separator)) {
                int known = 0;
                for (var column : ProductFileColumn.values())
                    if (file.headings().has(column)) known++;
                if (known > most) {
                    most = known;
                    best = separator;
                }
            } catch (ProductFileUnreadable notWithThisOne) {
                if (separator == SEPARATORS.get(SEPARATORS.size() - 1) && most == 0) throw notWithThisOne;
            }
        }
        return best;
    }

    private void walk(ProductFile file) throws IOException {
        var products = new ImportFingerprints();
        var skus = new ImportFingerprints();
        for (var block = file.next(); block.isPresent(); block = file.next()) {
            rows += block.get().rows().size();
            block.flatMap(ProductFile.Block::slug)
                    .map(Slug::value)
                    .filter(slug -> !products.add(slug))
                    .ifPresent(splitProducts::add);
            for (var row : block.get().rows()) {
                var sku = row.cell(ProductFileColumn.SKU);
                if (!sku.isEmpty() && !skus.add(sku)) repeatedSkus.add(sku);
            }
        }
    }

    /** The file from its first row. */
    ProductFile read(Source source) throws IOException {
        return ProductFile.open(source.open(), text, separator);
    }

    int rows() {
        return rows;
    }

    boolean maySplit(Optional<Slug> product) {
        return product.filter(slug -> splitProducts.mayContain(slug.value())).isPresent();
    }

    boolean mayRepeat(String sku) {
        return repeatedSkus.mayContain(sku);
    }
}

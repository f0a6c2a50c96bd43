package id.laris.application.catalogue;

import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way through a product file, batch by batch, from any line on. Remembers only what stands in several places of the file, so
 * the same row is judged the same whether the import was interrupted or not.
 */
final class ImportWalk implements Closeable {
    static final int MOST_PRODUCTS = 200;

    private final ProductFile file;
    private final ProductFileSurvey survey;
    private final Set<Slug> metSplit = new HashSet<>();
    private final Set<String> splitChoices = new HashSet<>();
    private final Map<String, Integer> firstLines = new HashMap<>();
    private final Map<Slug, Product> pretended = new HashMap<>();
    private ImportBatch.Block ahead;

    private ImportWalk(ProductFile file, ProductFileSurvey survey) {
        this.file = file;
        this.survey = survey;
    }

    /** @param line of the first row to hand out; rows above it are done */
    static ImportWalk from(int line, ProductFileSurvey.Source source, ProductFileSurvey survey) throws IOException {
        var walk = new ImportWalk(survey.read(source), survey);
        do walk.ahead = walk.read().orElse(null);
        while (walk.ahead != null && walk.ahead.line() < line);
        return walk;
    }

    /** Empty when all is done. */
    Optional<ImportBatch> next() throws IOException {
        if (ahead == null) return Optional.empty();
        var blocks = new ArrayList<ImportBatch.Block>();
        var products = new HashSet<Optional<Slug>>();
        int rows = 0;
        long characters = 0;
        while (ahead != null
                && blocks.size() < MOST_PRODUCTS
                && (blocks.isEmpty()
                        || rows + ahead.rows().size() <= ProductFile.MOST_ROWS
                                && characters <= ProductFile.MOST_CHARACTERS)
                && (products.add(ahead.slug()) || ahead.slug().isEmpty())) {
            rows += ahead.rows().size();
            characters += ahead.length();
            blocks.add(ahead);
            ahead = read().orElse(null);
        }
        return Optional.of(new ImportBatch(
                List.copyOf(blocks), ahead == null ? Integer.MAX_VALUE : ahead.line(), Map.copyOf(pretended)));
    }

    /** In a dry run: how a product that will be met again would be by now. */
    void pretend(Product product) {
        if (metSplit.contains(product.slug())) pretended.put(product.slug(), product);
    }

    private Optional<ImportBatch.Block> read() throws IOException {
        var block = file.next();
        if (block.isEmpty()) return Optional.empty();
        var slug = block.get().slug();
        boolean split = survey.maySplit(slug);
        boolean further = split && !metSplit.add(slug.get());
        var repeatedSkus = new HashMap<Integer, Integer>();
        var repeatedChoices = new HashSet<Integer>();
        for (var row : block.get().rows()) {
            var sku = row.cell(ProductFileColumn.SKU);
            if (!sku.isEmpty() && survey.mayRepeat(sku)) {
                var first = firstLines.putIfAbsent(sku, row.line());
                if (first != null) repeatedSkus.put(row.line(), first);
            }
            if (split && row.isVariant() && !isNewChoice(slug.get(), row)) repeatedChoices.add(row.line());
        }
        return Optional.of(new ImportBatch.Block(
                slug, block.get().rows(), split, further, repeatedSkus, repeatedChoices, Optional.empty()));
    }

    private boolean isNewChoice(Slug product, ProductFile.Row row) {
        var values = ImportOptions.likelyValuesOf(row);
        if (values.isEmpty() && row.has(ProductFileColumn.SKU)) return true;
        return splitChoices.add(product + "\n" + String.join("\n", values));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

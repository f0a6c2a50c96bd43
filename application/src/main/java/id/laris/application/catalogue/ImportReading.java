package id.laris.application.catalogue;

import static id.laris.application.catalogue.ProductFileColumn.OPTION1_NAME;
import static id.laris.application.catalogue.ProductFileColumn.PRICE;
import static id.laris.application.catalogue.ProductFileColumn.SKU;
import static id.laris.application.catalogue.ProductFileColumn.TITLE;

import id.laris.application.shared.Ids;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductId;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a product of its rows, beside what the shop has of it. An empty cell says nothing: what the shop has stays. Good rows are
 * taken though others are bad; only when title, status or the like is wrong the product is refused as a whole.
 */
@Singleton
final class ImportReading {
    private final HtmlCleaner cleaner;
    private final Ids ids;
    private final Clock clock;

    ImportReading(HtmlCleaner cleaner, Ids ids, Clock clock) {
        this.cleaner = cleaner;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param owners which product each SKU of the rows belongs to in the shop */
    ImportOutcome read(
            ImportBatch.Block block, Optional<Product> existing, Map<Sku, Slug> owners, ImportPrices prices) {
        var problems = new ArrayList<ImportProblem>();
        var rows = new ArrayList<ImportCells>();
        for (var row : block.rows()) {
            var cells = new ImportCells(row, problems);
            refuseBroken(row, cells);
            if (!cells.isGood()) continue;
            rows.add(cells);
        }
        if (rows.isEmpty()) return ImportOutcome.refused(problems);

        var variants =
                new ImportVariants(block, existing, owners, prices, ImportOptions.of(rows, existing, block.further()));
        var pictures = new ImportPictures();
        for (var cells : rows) pictures.take(cells);
        rows.stream().filter(ImportCells::isVariant).forEach(variants::take);
        return assemble(block, existing, rows, variants, pictures, problems);
    }

    private static void refuseBroken(ProductFile.Row row, ImportCells cells) {
        if (row.record().strayQuote()) cells.report(ImportReason.STRAY_QUOTE, "");
        else if (row.hasTooManyCells())
            cells.report(
                    ImportReason.TOO_MANY_CELLS,
                    String.valueOf(row.record().cells().size()));
        else if (row.isUnreadable()) cells.report(ImportReason.UNREADABLE_CHARACTERS, "");
        else if (row.handle().isEmpty()) cells.report(ImportReason.HANDLE_MISSING, "");
    }

    private ImportOutcome assemble(
            ImportBatch.Block block,
            Optional<Product> existing,
            List<ImportCells> rows,
            ImportVariants variants,
            ImportPictures pictures,
            List<ImportProblem> problems) {
        var all = variants.together();
        var head = rows.get(0);
        if (variants.kept().stream()
                .anyMatch(v -> v.optionValues().size() != variants.optionNames().size())) {
            head.report(
                    OPTION1_NAME,
                    ImportReason.OPTIONS_CHANGED,
                    names(variants.kept().stream().map(v -> v.sku()).toList()));
            return ImportOutcome.refused(problems);
        }
        if (all.isEmpty()) {
            if (problems.stream().noneMatch(p -> p.weight() == Weight.BAD_ROW))
                head.report(PRICE, ImportReason.NO_VARIANT, "");
            return ImportOutcome.refused(problems);
        }
        var facts = new ImportFacts(rows, existing, block.further(), cleaner);
        var category = facts.category();
        var texts = facts.texts();
        var brand = facts.brand();
        var tags = facts.tags();
        var published = facts.published();
        var taxClass = facts.taxClass();
        if (!facts.areGood()) return ImportOutcome.refused(problems);
        Product product;
        try {
            product = new Product(
                    existing.map(Product::id).orElseGet(() -> new ProductId(ids.next())),
                    block.slug().orElseThrow(),
                    texts,
                    brand,
                    category.map(Category::slug).or(() -> existing.flatMap(Product::category)),
                    tags,
                    variants.optionNames(),
                    all,
                    pictures.together(all, existing, block),
                    existing.map(Product::specification).orElse(Map.of()),
                    published,
                    existing.map(Product::createdAt).orElseGet(clock::instant),
                    existing.map(Product::version).orElse(0L),
                    taxClass);
        } catch (Invalid invalid) {
            head.refuse(invalid.code().equals("invalid-options") ? OPTION1_NAME : TITLE, invalid);
            return ImportOutcome.refused(problems);
        }
        if (!block.split() && !variants.unnamed().isEmpty())
            head.report(SKU, ImportReason.VARIANTS_KEPT, names(variants.unnamed()));
        var kind = existing.isEmpty()
                ? ImportOutcome.Kind.CREATED
                : product.saysTheSameAs(existing.get()) ? ImportOutcome.Kind.UNCHANGED : ImportOutcome.Kind.UPDATED;
        return new ImportOutcome(
                kind, Optional.of(product), category, Map.copyOf(variants.received()), List.copyOf(problems));
    }

    private static String names(List<Sku> skus) {
        return skus.stream().limit(20).map(Sku::value).collect(Collectors.joining(", "));
    }
}

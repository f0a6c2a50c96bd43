package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Imports some products of a file and writes down how far the import is, both or neither. A worker whose import was cancelled or
 * taken over by another meets a stale version here and has written nothing.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
final class ApplyImportBatch {
    static final Duration LEASE = Duration.ofMinutes(2);

    /** @param run as it stands now @param products as they would be, in a dry run; else as they are */
    record Applied(ProductImport run, List<Product> products) {}

    private final ProductImports imports;
    private final Products products;
    private final ImportReading reading;
    private final ImportShelves shelves;
    private final Clock clock;

    ApplyImportBatch(
            ProductImports imports, Products products, ImportReading reading, ImportShelves shelves, Clock clock) {
        this.imports = imports;
        this.products = products;
        this.reading = reading;
        this.shelves = shelves;
        this.clock = clock;
    }

    public Applied apply(ProductImport run, ImportBatch batch) {
        var known = known(batch);
        var owners = products.owners(skusOf(batch));
        var prices = new ImportPrices(run.rate());
        var outcomes = new ArrayList<ImportOutcome>();
        var problems = new ArrayList<ImportProblem>();
        var tally = Tally.NONE;
        for (var block : batch.blocks()) {
            var existing = block.slug().map(known::get);
            var outcome = block.verdict()
                    .map(verdict -> refused(block, verdict))
                    .orElseGet(() -> reading.read(block, existing, owners, prices));
            outcomes.add(outcome);
            problems.addAll(outcome.problems());
            tally = tally.plus(outcome.tally(block));
        }
        if (!run.dryRun()) {
            var remarks = shelves.put(run.id(), outcomes);
            problems.addAll(remarks);
            tally = tally.plus(ImportOutcome.tallyOf(remarks));
        }
        imports.addProblems(run.id(), problems);
        imports.save(run.advanced(tally, batch.nextLine(), clock.instant(), LEASE));
        return new Applied(
                imports.get(run.id()),
                outcomes.stream()
                        .map(ImportOutcome::product)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static ImportOutcome refused(ImportBatch.Block block, Refusal verdict) {
        return ImportOutcome.refused(List.of(ImportProblem.refused(
                block.line(), "", verdict, block.rows().get(0).handle())));
    }

    private Map<Slug, Product> known(ImportBatch batch) {
        var slugs = batch.blocks().stream()
                .map(ImportBatch.Block::slug)
                .flatMap(Optional::stream)
                .toList();
        var known = new HashMap<>(
                products.findAll(slugs).stream().collect(Collectors.toMap(Product::slug, Function.identity())));
        known.putAll(batch.pretended());
        return known;
    }

    /** The SKUs that rows name, and those that will be made for rows that name none: both may be another product's. */
    private static List<Sku> skusOf(ImportBatch batch) {
        var skus = new HashSet<Sku>();
        for (var block : batch.blocks())
            for (var row : block.rows())
                if (row.isVariant() && block.slug().isPresent())
                    skuOf(row, block.slug().get()).ifPresent(skus::add);
        return List.copyOf(skus);
    }

    private static Optional<Sku> skuOf(ProductFile.Row row, Slug product) {
        try {
            return Optional.of(
                    row.has(ProductFileColumn.SKU)
                            ? new Sku(row.cell(ProductFileColumn.SKU))
                            : ImportNames.skuOf(product, ImportOptions.likelyValuesOf(row)));
        } catch (Invalid saidWhenTheRowIsRead) {
            return Optional.empty();
        }
    }
}

package id.laris.application.catalogue;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a product in the file comes to.
 *
 * @param product as it is to be saved; empty only when REFUSED
 * @param category named by the file; may have to be made
 * @param received pieces of variants the shop did not have before
 */
record ImportOutcome(
        Kind kind,
        Optional<Product> product,
        Optional<Category> category,
        Map<Sku, Quantity> received,
        List<ImportProblem> problems) {
    enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    static ImportOutcome refused(List<ImportProblem> problems) {
        return new ImportOutcome(Kind.REFUSED, Optional.empty(), Optional.empty(), Map.of(), List.copyOf(problems));
    }

    /** What it adds to the import's tally; a product that was met before in the file was counted then. */
    Tally tally(ImportBatch.Block block) {
        boolean counts = !block.further() && block.slug().isPresent();
        return new Tally(
                        block.rows().size(),
                        kind == Kind.CREATED ? 1 : 0,
                        kind == Kind.UPDATED && counts ? 1 : 0,
                        kind == Kind.UNCHANGED && counts ? 1 : 0,
                        kind == Kind.REFUSED && counts ? 1 : 0,
                        0,
                        0,
                        0)
                .plus(tallyOf(problems));
    }

    static Tally tallyOf(List<ImportProblem> problems) {
        var badRows = problems.stream()
                .filter(p -> p.weight() == Weight.BAD_ROW)
                .mapToInt(ImportProblem::line)
                .distinct()
                .count();
        return new Tally(0, 0, 0, 0, 0, (int) badRows, count(problems, Weight.WARNING), count(problems, Weight.NOTE));
    }

    private static int count(List<ImportProblem> problems, Weight weight) {
        return (int) problems.stream().filter(p -> p.weight() == weight).count();
    }
}

package id.laris.application.catalogue;

import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Products of a file that are imported together.
 *
 * @param blocks each product once
 * @param nextLine line after the batch from where the import goes on
 * @param pretended in a dry run, products met before in this file as they would be now
 */
record ImportBatch(List<Block> blocks, int nextLine, Map<Slug, Product> pretended) {
    /**
     * @param split the product stands in more than one place of the file
     * @param further it was met above; what it says now is added
     * @param repeatedSkus of rows whose SKU stands further up: the line of that row, by the line of this one
     * @param repeatedChoices lines of rows whose option values stand in an earlier place of the product
     * @param verdict why the shop would not take it when it was tried
     */
    record Block(
            Optional<Slug> slug,
            List<ProductFile.Row> rows,
            boolean split,
            boolean further,
            Map<Integer, Integer> repeatedSkus,
            Set<Integer> repeatedChoices,
            Optional<Refusal> verdict) {
        Block refusedFor(Refusal refusal) {
            return new Block(slug, rows, split, further, repeatedSkus, repeatedChoices, Optional.of(refusal));
        }

        long length() {
            return rows.stream().mapToLong(ProductFile.Row::length).sum();
        }

        int line() {
            return rows.get(0).line();
        }
    }

    /** Each block as a batch of its own. */
    List<ImportBatch> singly() {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new ImportBatch(
                        List.of(blocks.get(i)),
                        i + 1 < blocks.size() ? blocks.get(i + 1).line() : nextLine,
                        pretended))
                .toList();
    }

    /** The same with nothing to import but the refusal to write down. */
    ImportBatch refusedFor(Refusal refusal) {
        return new ImportBatch(blocks.stream().map(b -> b.refusedFor(refusal)).toList(), nextLine, pretended);
    }
}

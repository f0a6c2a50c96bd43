package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.identity.Permission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How far an import is, what came of it so far, and what is wrong with the file. */
@UseCase
@Requires(Permission.EDIT_CATALOGUE)
public final class ShowImport {
    /**
     * @param weights which problems to list; all when empty
     * @param after cursor of an earlier page of them
     * @param most problems on a page, 1 to 1,000
     */
    public record Query(ImportId id, Set<Weight> weights, Optional<String> after, int most) {
        public static Query of(ImportId id) {
            return new Query(id, Set.of(), Optional.empty(), 100);
        }
    }

    public record ImportView(ProductImport run, Page<ImportProblem> problems) {}

    private final ProductImports imports;

    public ShowImport(ProductImports imports) {
        this.imports = imports;
    }

    public ImportView show(Query query) {
        var run = imports.get(query.id());
        var weights = query.weights().isEmpty() ? EnumSet.allOf(Weight.class) : query.weights();
        return new ImportView(
                run, imports.problems(query.id(), weights, query.after(), Math.max(1, Math.min(1_000, query.most()))));
    }
}

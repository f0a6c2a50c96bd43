package id.laris.application.catalogue;

import id.laris.application.shared.Page;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.shared.Missing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The imports of product files and what was found wrong in each. Writes belong to the caller's transaction unless said otherwise. */
public interface ProductImports {
    void add(ProductImport started);

    Optional<ProductImport> find(ImportId id);

    default ProductImport get(ImportId id) {
        return find(id).orElseThrow(() -> new Missing("import", id));
    }

    /** As {@link #get}, and kept from change by others until the caller's transaction ends. */
    ProductImport lock(ImportId id);

    /** Refuses a stale version ({@link id.laris.domain.shared.StaleVersion}). */
    void save(ProductImport changed);

    /**
     * The import that waits longest, taken for the time of the lease; one that another worker is taking at the same time is
     * passed over. A dry run taken anew loses its problems. Own transaction.
     */
    Optional<ProductImport> take(Instant now, Duration lease);

    /** Newest first. @param after cursor of an earlier page */
    Page<ProductImport> list(Optional<String> after, int most);

    void addProblems(ImportId id, List<ImportProblem> problems);

    /** By line, those of one line in the order they were found. @param weights of which to list */
    Page<ImportProblem> problems(ImportId id, Set<Weight> weights, Optional<String> after, int most);

    /** Files of imports that ended before then, and that no unfinished import needs. */
    List<UUID> filesDoneBefore(Instant then);
}

package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.identity.Permission;
import java.util.Optional;

/** The imports of product files, newest first. */
@UseCase
@Requires(Permission.EDIT_CATALOGUE)
public final class ListImports {
    private final ProductImports imports;

    public ListImports(ProductImports imports) {
        this.imports = imports;
    }

    /** @param after cursor of an earlier page @param most 1 to 100 */
    public Page<ProductImport> list(Optional<String> after, int most) {
        return imports.list(after, Math.max(1, Math.min(100, most)));
    }
}

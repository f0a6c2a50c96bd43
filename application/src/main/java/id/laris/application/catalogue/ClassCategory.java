package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.tax.TaxClass;
import java.util.Optional;

/** Says to which class of tax the goods on a shelf belong that have none of their own, or that the shelf above says it. */
@UseCase
@Audited
@Requires(Permission.EDIT_CATALOGUE)
public final class ClassCategory {
    private final Categories categories;
    private final AuditNotes notes;

    public ClassCategory(Categories categories, AuditNotes notes) {
        this.categories = categories;
        this.notes = notes;
    }

    /** @throws Missing category-not-found */
    public void tax(Slug slug, Optional<TaxClass> taxClass) {
        var category = categories.all().stream()
                .filter(c -> c.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Missing("category", slug));
        notes.about("category", slug);
        if (category.taxClass().equals(taxClass)) return;
        categories.tax(slug, taxClass);
        notes.changed("taxClass", ClassProduct.name(category.taxClass()), ClassProduct.name(taxClass));
    }
}

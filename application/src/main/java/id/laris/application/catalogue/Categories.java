package id.laris.application.catalogue;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.tax.TaxClass;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The shop's shelves: few, so always read as a whole. */
public interface Categories {
    /** All, parents before children, then by position and name. */
    List<Category> all();

    /** Adds those whose slug is new; leaves the others as they are. */
    void addMissing(Collection<Category> categories);

    /** Its goods are of that class of tax from now on; of that of the shelf above when empty. A category not known is left alone. */
    void tax(Slug category, Optional<TaxClass> taxClass);
}

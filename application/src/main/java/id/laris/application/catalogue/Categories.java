package id.laris.application.catalogue;

import id.laris.domain.catalogue.Category;
import java.util.Collection;
import java.util.List;

/** The shop's shelves: few, so always read as a whole. */
public interface Categories {
    /** All, parents before children, then by position and name. */
    List<Category> all();

    /** Adds those whose slug is new; leaves the others as they are. */
    void addMissing(Collection<Category> categories);
}

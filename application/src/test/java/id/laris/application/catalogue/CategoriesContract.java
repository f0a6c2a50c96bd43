package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of categories promises. */
public interface CategoriesContract {
    Categories categories();

    @Test
    default void parents_come_before_their_children_in_position() {
        var top = new Category(new Slug("uji-atas"), "Uji atas", Optional.of("Test top"), Optional.empty(), 900);
        var second = new Category(new Slug("uji-b"), "Uji B", Optional.empty(), Optional.of(top.slug()), 2);
        var first = new Category(new Slug("uji-c"), "Uji C", Optional.empty(), Optional.of(top.slug()), 1);

        categories().addMissing(List.of(top, second, first));

        assertThat(categories().all()).containsSubsequence(top, first, second);
    }

    @Test
    default void what_is_there_stays_as_it_is() {
        var category = new Category(new Slug("uji-tetap"), "Tetap", Optional.empty(), Optional.empty(), 901);
        categories().addMissing(List.of(category));

        categories()
                .addMissing(List.of(new Category(category.slug(), "Lain", Optional.empty(), Optional.empty(), 902)));

        assertThat(categories().all())
                .contains(category)
                .extracting(Category::name)
                .doesNotContain("Lain");
    }
}

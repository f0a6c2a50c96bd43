package id.laris.persistence.catalogue;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

@Entity
@Table(name = "category")
class CategoryRow {
    @Id
    String slug;

    String name;
    String english;
    String parent;
    int position;

    static CategoryRow of(Category category) {
        var row = new CategoryRow();
        row.slug = category.slug().value();
        row.name = category.name();
        row.english = category.english().orElse(null);
        row.parent = category.parent().map(Slug::value).orElse(null);
        row.position = category.position();
        return row;
    }

    Category toDomain() {
        return new Category(
                new Slug(slug),
                name,
                Optional.ofNullable(english),
                Optional.ofNullable(parent).map(Slug::new),
                position);
    }
}

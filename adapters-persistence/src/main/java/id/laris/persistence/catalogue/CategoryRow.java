package id.laris.persistence.catalogue;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.tax.TaxClass;
import jakarta.persistence.Column;
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

    @Column(name = "tax_class")
    String taxClass;

    static CategoryRow of(Category category) {
        var row = new CategoryRow();
        row.slug = category.slug().value();
        row.name = category.name();
        row.english = category.english().orElse(null);
        row.parent = category.parent().map(Slug::value).orElse(null);
        row.position = category.position();
        row.taxClass = category.taxClass().map(TaxClass::name).orElse(null);
        return row;
    }

    Category toDomain() {
        return new Category(
                new Slug(slug),
                name,
                Optional.ofNullable(english),
                Optional.ofNullable(parent).map(Slug::new),
                position,
                Optional.ofNullable(taxClass).map(TaxClass::valueOf));
    }
}

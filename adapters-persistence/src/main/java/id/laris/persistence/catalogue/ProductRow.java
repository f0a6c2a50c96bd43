package id.laris.persistence.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductId;
import id.laris.domain.catalogue.ProductText;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.tax.TaxClass;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A product's own columns. */
record ProductRow(
        ProductId id,
        Slug slug,
        Map<Language, ProductText> texts,
        String brand,
        Optional<Slug> category,
        List<String> tags,
        List<String> optionNames,
        List<Picture> pictures,
        Map<String, String> specification,
        boolean published,
        Instant createdAt,
        long version,
        Optional<TaxClass> taxClass) {
    private static final TypeReference<Map<Language, TextColumn>> TRANSLATIONS = new TypeReference<>() {};
    private static final TypeReference<List<PictureColumn>> PICTURES = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, String>> SPECIFICATION = new TypeReference<>() {};

    /** As they lie in JSON columns. */
    record TextColumn(String title, String description, List<FactColumn> specification) {
        static TextColumn of(ProductText text) {
            return new TextColumn(
                    text.title(),
                    text.description(),
                    text.specification().entrySet().stream()
                            .map(fact -> new FactColumn(fact.getKey(), fact.getValue()))
                            .toList());
        }

        /** Rows written before specifications were translated have none. */
        ProductText toDomain() {
            var facts = new LinkedHashMap<String, String>();
            if (specification != null) specification.forEach(fact -> facts.put(fact.label(), fact.value()));
            return new ProductText(title, description, facts);
        }
    }

    /** One of a list, because the keys of a jsonb object lose their order. */
    record FactColumn(String label, String value) {}

    record PictureColumn(String address, String alt) {}

    static ProductRow of(ResultSet row) throws SQLException {
        var texts = new EnumMap<Language, ProductText>(Language.class);
        Json.read(row.getString("translations"), TRANSLATIONS)
                .forEach((language, text) -> texts.put(language, text.toDomain()));
        texts.put(Language.ID, new ProductText(row.getString("title"), row.getString("description")));
        return new ProductRow(
                new ProductId(Columns.uuid(row, "id")),
                new Slug(row.getString("slug")),
                texts,
                row.getString("brand"),
                Columns.optionalText(row, "category").map(Slug::new),
                Columns.texts(row, "tags"),
                Columns.texts(row, "option_names"),
                Json.read(row.getString("pictures"), PICTURES).stream()
                        .map(p -> new Picture(p.address(), p.alt()))
                        .toList(),
                Json.read(row.getString("specification"), SPECIFICATION),
                row.getBoolean("published"),
                Columns.instant(row, "created_at"),
                row.getLong("version"),
                Columns.optionalText(row, "tax_class").map(TaxClass::valueOf));
    }

    Product toDomain(List<Variant> variants) {
        return new Product(
                id,
                slug,
                texts,
                brand,
                category,
                Set.copyOf(tags),
                optionNames,
                variants,
                pictures,
                specification,
                published,
                createdAt,
                version,
                taxClass);
    }

    /** All columns in the order of insert and update; the version is the one the product was read at. */
    static Object[] values(Product product) {
        var translations = product.texts().entrySet().stream()
                .filter(t -> t.getKey() != Language.ID)
                .collect(Collectors.toMap(Map.Entry::getKey, t -> TextColumn.of(t.getValue())));
        return new Object[] {
            product.slug().value(),
            product.title(),
            product.text(Language.ID).description(),
            Json.write(translations),
            product.brand(),
            product.category().map(Slug::value),
            Sql.texts(product.tags()),
            Sql.texts(product.optionNames()),
            Json.write(product.pictures().stream()
                    .map(p -> new PictureColumn(p.address(), p.alt()))
                    .toList()),
            Json.write(product.specification()),
            product.published(),
            product.createdAt(),
            product.taxClass(),
            product.id().value(),
            product.version()
        };
    }
}

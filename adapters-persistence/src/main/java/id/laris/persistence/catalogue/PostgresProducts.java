package id.laris.persistence.catalogue;

import id.laris.application.catalogue.Products;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.tax.TaxClass;
import id.laris.persistence.search.ProductDocuments;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Products and variants; a change brings the search document of the product with it, in the same transaction. */
@Singleton
class PostgresProducts implements Products {
    private final Sql sql;
    private final ProductDocuments documents;
    private final ProductShelf shelf;

    PostgresProducts(Sql sql, ProductDocuments documents, ProductShelf shelf) {
        this.sql = sql;
        this.documents = documents;
        this.shelf = shelf;
    }

    @Override
    public Optional<Product> find(Slug slug) {
        return shelf.find(slug, () -> findAll(List.of(slug)).stream().findFirst());
    }

    @Override
    public List<Product> findAll(Collection<Slug> slugs) {
        var found = new HashMap<Slug, ProductRow>();
        sql.list(ProductSql.READ, ProductRow::of, Sql.texts(slugs)).forEach(p -> found.put(p.slug(), p));
        if (found.isEmpty()) return List.of();
        var variants = new HashMap<UUID, List<Variant>>();
        sql.list(
                ProductSql.READ_VARIANTS,
                row -> variants.computeIfAbsent(Columns.uuid(row, "product_id"), p -> new ArrayList<>())
                        .add(VariantRow.toDomain(row)),
                Sql.uuids(found.values(), p -> p.id().value()));
        return slugs.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .map(p -> p.toDomain(variants.get(p.id().value())))
                .toList();
    }

    @Override
    public Map<Sku, Slug> owners(Collection<Sku> skus) {
        var owners = new TreeMap<Sku, Slug>();
        sql.list(
                "SELECT v.sku, p.slug FROM variant v JOIN product p ON p.id = v.product_id WHERE v.sku = ANY (?)",
                row -> owners.put(new Sku(row.getString("sku")), new Slug(row.getString("slug"))),
                Sql.texts(skus));
        return owners;
    }

    @Override
    public List<Sku> scanned(String code) {
        var meant = code.strip();
        var found = sql.list(
                "SELECT sku FROM variant WHERE sku = ? OR barcode = ? ORDER BY sku = ? DESC, sku",
                row -> new Sku(row.getString("sku")),
                meant,
                meant,
                meant);
        return !found.isEmpty() && found.get(0).value().equals(meant) ? found.subList(0, 1) : found;
    }

    @Override
    public Map<Sku, Offer> offers(Collection<Sku> skus) {
        var offers = new TreeMap<Sku, Offer>();
        sql.list(ProductSql.OFFERS, PostgresProducts::offer, Sql.texts(skus)).forEach(o -> offers.put(o.sku(), o));
        return offers;
    }

    @Override
    public List<Slug> published(Optional<Slug> after, int most) {
        return sql.list(
                "SELECT slug FROM product WHERE published AND slug > ? ORDER BY slug LIMIT ?",
                row -> new Slug(row.getString("slug")),
                after.map(Slug::value).orElse(""),
                most);
    }

    private static Offer offer(ResultSet row) throws SQLException {
        var title = row.getString("title");
        var first = row.getString("address");
        var alt = row.getString("alt");
        return new Offer(
                new Sku(row.getString("sku")),
                new Slug(row.getString("slug")),
                title,
                String.join(" / ", Columns.texts(row, "option_values")),
                Columns.rupiah(row, "price"),
                Optional.ofNullable(row.getObject("compare_at", Long.class)).map(Money::rupiah),
                VariantRow.packed(row),
                row.getBoolean("taxable")
                        ? Columns.optionalText(row, "tax_class").map(TaxClass::valueOf)
                        : Optional.of(TaxClass.EXEMPT),
                Columns.optionalText(row, "category").map(Slug::new),
                Columns.optionalText(row, "picture")
                        .map(address -> new Picture(address, title))
                        .or(() -> Optional.ofNullable(first).map(address -> new Picture(address, alt))));
    }

    @Override
    public void add(Collection<Product> products) {
        var added = List.copyOf(products);
        var counts =
                sql.batch(ProductSql.ADD, added.stream().map(ProductRow::values).toList());
        for (int i = 0; i < counts.length; i++)
            if (counts[i] == 0) throw new Taken("slug", added.get(i).slug());
        writeVariants(added);
        documents.refresh(added);
        shelf.changed();
    }

    @Override
    public void save(Collection<Product> products) {
        var changed = List.copyOf(products);
        var counts = updated(changed);
        for (int i = 0; i < counts.length; i++)
            if (counts[i] == 0) throw new StaleVersion("product", changed.get(i).slug());
        sql.batch(
                "DELETE FROM variant WHERE product_id = ? AND sku <> ALL (?)",
                changed.stream()
                        .map(p -> new Object[] {p.id().value(), Sql.texts(p.variants(), Variant::sku)})
                        .toList());
        writeVariants(changed);
        documents.refresh(changed);
        shelf.changed();
    }

    private int[] updated(List<Product> changed) {
        try {
            return sql.batch(
                    ProductSql.SAVE, changed.stream().map(ProductRow::values).toList());
        } catch (Sql.SqlFailed failed) {
            if (!failed.isDuplicate()) throw failed;
            throw new Taken("slug", changed.stream().map(Product::slug).toList());
        }
    }

    private void writeVariants(List<Product> products) {
        var values = new LinkedHashMap<Sku, Object[]>();
        for (var product : products)
            for (int i = 0; i < product.variants().size(); i++)
                if (values.put(product.variants().get(i).sku(), VariantRow.values(product, i)) != null)
                    throw new Taken("sku", product.variants().get(i).sku());
        var counts = sql.batch(ProductSql.WRITE_VARIANT, List.copyOf(values.values()));
        var skus = List.copyOf(values.keySet());
        for (int i = 0; i < counts.length; i++) if (counts[i] == 0) throw new Taken("sku", skus.get(i));
    }
}

package id.laris.persistence.catalogue;

final class ProductSql {
    static final String READ = """
            SELECT id, slug, title, description, translations, brand, category, tags, option_names, pictures, specification,
                published, created_at, version, tax_class
            FROM product WHERE slug = ANY ((SELECT ?)::text[])""";

    static final String READ_VARIANTS = """
            SELECT product_id, sku, option_values, price, compare_at, grams, length_cm, width_cm, height_cm, barcode,
                picture, taxable
            FROM variant WHERE product_id = ANY ((SELECT ?)::uuid[]) ORDER BY product_id, position""";

    static final String OFFERS = """
            SELECT v.sku, v.option_values, v.price, v.compare_at, v.grams, v.length_cm, v.width_cm, v.height_cm, v.taxable, v.picture,
                p.tax_class, p.category, p.slug, p.title, p.pictures -> 0 ->> 'address' AS address, p.pictures -> 0 ->> 'alt' AS alt
            FROM variant v JOIN product p ON p.id = v.product_id
            WHERE v.sku = ANY ((SELECT ?)::text[]) AND p.published""";

    static final String ADD = """
            INSERT INTO product (slug, title, description, translations, brand, category, tags, option_names, pictures,
                specification, published, created_at, tax_class, id, version)
            VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?::json, ?, ?, ?, ?, ?)
            ON CONFLICT (slug) DO NOTHING""";

    static final String SAVE = """
            UPDATE product SET slug = ?, title = ?, description = ?, translations = ?::jsonb, brand = ?, category = ?,
                tags = ?, option_names = ?, pictures = ?::jsonb, specification = ?::json, published = ?, created_at = ?,
                tax_class = ?, version = version + 1
            WHERE id = ? AND version = ?""";

    /** A SKU of another product is left alone; the row count tells. */
    static final String WRITE_VARIANT = """
            INSERT INTO variant AS v (sku, product_id, position, option_values, price, compare_at, grams, length_cm,
                width_cm, height_cm, barcode, picture, taxable)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (sku) DO UPDATE SET position = excluded.position, option_values = excluded.option_values,
                price = excluded.price, compare_at = excluded.compare_at, grams = excluded.grams,
                length_cm = excluded.length_cm, width_cm = excluded.width_cm, height_cm = excluded.height_cm,
                barcode = excluded.barcode, picture = excluded.picture, taxable = excluded.taxable
            WHERE v.product_id = excluded.product_id""";

    private ProductSql() {}
}

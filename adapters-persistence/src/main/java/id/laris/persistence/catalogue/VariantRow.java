package id.laris.persistence.catalogue;

import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A variant's columns. */
final class VariantRow {
    private VariantRow() {}

    static Object[] values(Product product, int position) {
        var variant = product.variants().get(position);
        return new Object[] {
            variant.sku().value(),
            product.id().value(),
            position,
            Sql.texts(variant.optionValues()),
            variant.price().minorUnits(),
            variant.compareAt().map(Money::minorUnits),
            variant.packed().grams(),
            variant.packed().lengthCm(),
            variant.packed().widthCm(),
            variant.packed().heightCm(),
            variant.barcode(),
            variant.picture(),
            variant.taxable()
        };
    }

    static Variant toDomain(ResultSet row) throws SQLException {
        return new Variant(
                new Sku(row.getString("sku")),
                Columns.texts(row, "option_values"),
                Columns.rupiah(row, "price"),
                Columns.optionalText(row, "compare_at").map(Long::valueOf).map(Money::rupiah),
                packed(row),
                Columns.optionalText(row, "barcode"),
                Columns.optionalText(row, "picture"),
                row.getBoolean("taxable"));
    }

    static PackedSize packed(ResultSet row) throws SQLException {
        return new PackedSize(
                row.getInt("grams"), row.getInt("length_cm"), row.getInt("width_cm"), row.getInt("height_cm"));
    }
}

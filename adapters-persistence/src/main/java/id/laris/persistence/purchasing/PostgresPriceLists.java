package id.laris.persistence.purchasing;

import id.laris.application.purchasing.PriceLists;
import id.laris.domain.purchasing.PriceBreak;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Singleton
class PostgresPriceLists implements PriceLists {
    private final Sql sql;

    PostgresPriceLists(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<SupplierPrice> of(SupplierId supplier) {
        return sql.list(
                "SELECT * FROM supplier_price WHERE supplier = ? ORDER BY sku, valid_from DESC",
                PostgresPriceLists::price,
                supplier.value());
    }

    @Override
    public void put(Collection<SupplierPrice> prices) {
        sql.batch(
                """
                INSERT INTO supplier_price (supplier, sku, valid_from, supplier_sku, pack_size, unit_cost, minimum,
                    break_from, break_cost)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (supplier, sku, valid_from) DO UPDATE SET supplier_sku = excluded.supplier_sku,
                    pack_size = excluded.pack_size, unit_cost = excluded.unit_cost, minimum = excluded.minimum,
                    break_from = excluded.break_from, break_cost = excluded.break_cost""",
                prices.stream()
                        .map(price -> new Object[] {
                            price.supplier().value(),
                            price.sku().value(),
                            price.validFrom(),
                            price.supplierSku(),
                            price.packSize(),
                            price.unitCost().minorUnits(),
                            price.minimum().value(),
                            Sql.ints(price.breaks(), it -> it.from().value()),
                            Sql.longs(price.breaks(), it -> it.unitCost().minorUnits())
                        })
                        .toList());
    }

    @Override
    public boolean remove(SupplierId supplier, Sku sku, LocalDate validFrom) {
        return sql.update(
                        "DELETE FROM supplier_price WHERE supplier = ? AND sku = ? AND valid_from = ?",
                        supplier.value(),
                        sku.value(),
                        validFrom)
                == 1;
    }

    @Override
    public Map<Sku, SupplierPrice> valid(SupplierId supplier, Collection<Sku> skus, LocalDate day) {
        return sql.list("""
                        SELECT DISTINCT ON (sku) * FROM supplier_price
                        WHERE supplier = ? AND sku = ANY (?) AND valid_from <= ?
                        ORDER BY sku, valid_from DESC""", PostgresPriceLists::price, supplier.value(), Sql.texts(skus), day).stream()
                .collect(Collectors.toMap(SupplierPrice::sku, price -> price));
    }

    private static SupplierPrice price(ResultSet row) throws SQLException {
        var from = Columns.ints(row, "break_from");
        var cost = Columns.longs(row, "break_cost");
        return new SupplierPrice(
                new SupplierId(Columns.uuid(row, "supplier")),
                new Sku(row.getString("sku")),
                row.getString("supplier_sku"),
                row.getInt("pack_size"),
                Columns.rupiah(row, "unit_cost"),
                Quantity.of(row.getInt("minimum")),
                row.getObject("valid_from", LocalDate.class),
                IntStream.range(0, from.size())
                        .mapToObj(i -> new PriceBreak(Quantity.of(from.get(i)), Money.rupiah(cost.get(i))))
                        .toList());
    }
}

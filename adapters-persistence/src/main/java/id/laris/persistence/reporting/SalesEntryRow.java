package id.laris.persistence.reporting;

import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.reporting.BuyerGroup;
import id.laris.domain.reporting.OrderMarks;
import id.laris.domain.reporting.SalesAmounts;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.reporting.SoldLine;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Columns of the book and of its sums. */
final class SalesEntryRow {
    /** In the sequence in which they are written. */
    static final String INSERT = """
            INSERT INTO sales_entry (kind, order_id, order_number, document, at, day, sku, product, title, option_text, category, method,
                channel, buyer_group, province, regency, warehouse, unit_cost, counts, pieces, gross, discount, tax, shipping,
                returned_pieces, returned, cost, earned)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::smallint[], ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private SalesEntryRow() {}

    static Object[] values(SalesEntry entry) {
        var line = entry.line();
        var amounts = entry.amounts();
        return new Object[] {
            entry.kind(),
            entry.order().map(OrderId::value),
            entry.orderNumber(),
            entry.document(),
            entry.at(),
            entry.day(),
            line.sku().value(),
            line.product(),
            line.title(),
            line.optionText(),
            line.category(),
            line.method(),
            line.channel(),
            line.group(),
            line.province(),
            line.regency(),
            warehouse(entry.warehouse()),
            entry.unitCost().map(AverageCost::perPiece),
            entry.marks().values().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
            amounts.pieces(),
            amounts.gross().minorUnits(),
            amounts.discount().minorUnits(),
            amounts.tax().minorUnits(),
            amounts.shipping().minorUnits(),
            amounts.returnedPieces(),
            amounts.returned().minorUnits(),
            amounts.cost().minorUnits(),
            amounts.earned().minorUnits()
        };
    }

    static SalesEntry entry(ResultSet row) throws SQLException {
        var unitCost = row.getBigDecimal("unit_cost");
        return new SalesEntry(
                Columns.constant(row, "kind", SalesEntry.Kind.class),
                Optional.ofNullable(row.getObject("order_id", UUID.class)).map(OrderId::new),
                row.getString("order_number"),
                row.getString("document"),
                Columns.instant(row, "at"),
                row.getObject("day", LocalDate.class),
                line(row),
                warehouse(row.getString("warehouse")),
                Optional.ofNullable(unitCost).map(each -> new AverageCost(each, CurrencyUnit.IDR)),
                new OrderMarks(Arrays.stream((Short[]) row.getArray("counts").getArray())
                        .map(Short::intValue)
                        .toList()),
                amounts(row));
    }

    private static SoldLine line(ResultSet row) throws SQLException {
        return new SoldLine(
                new Sku(row.getString("sku")),
                row.getString("product"),
                row.getString("title"),
                row.getString("option_text"),
                row.getString("category"),
                Columns.constant(row, "method", PaymentMethod.class),
                Columns.constant(row, "channel", Channel.class),
                Columns.constant(row, "buyer_group", BuyerGroup.class),
                row.getString("province"),
                row.getString("regency"));
    }

    static SalesAmounts amounts(ResultSet row) throws SQLException {
        return new SalesAmounts(
                row.getLong("pieces"),
                Columns.rupiah(row, "gross"),
                Columns.rupiah(row, "discount"),
                Columns.rupiah(row, "tax"),
                Columns.rupiah(row, "shipping"),
                row.getLong("returned_pieces"),
                Columns.rupiah(row, "returned"),
                Columns.rupiah(row, "cost"),
                Columns.rupiah(row, "earned"));
    }

    static SalesFigures figures(ResultSet row) throws SQLException {
        return new SalesFigures(row.getLong("orders"), amounts(row));
    }

    static String warehouse(Optional<WarehouseCode> warehouse) {
        return warehouse.map(WarehouseCode::value).orElse("");
    }

    static Optional<WarehouseCode> warehouse(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(new WarehouseCode(code));
    }
}

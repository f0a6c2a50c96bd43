package id.laris.persistence.purchasing;

import id.laris.application.purchasing.PurchaseOrders;
import id.laris.application.purchasing.PurchaseQuery;
import id.laris.application.shared.Page;
import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.PaperNumbers;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@Singleton
class PostgresPurchaseOrders implements PurchaseOrders {
    private static final String PUT_LINE = """
            INSERT INTO purchase_line (purchase, place, sku, supplier_sku, pack_size, ordered, unit_cost, expected, received)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (purchase, place) DO UPDATE SET sku = excluded.sku, supplier_sku = excluded.supplier_sku,
                pack_size = excluded.pack_size, ordered = excluded.ordered, unit_cost = excluded.unit_cost,
                expected = excluded.expected, received = excluded.received""";

    /** An order without its lines. */
    private record Head(
            PurchaseNumber number,
            SupplierId supplier,
            WarehouseCode warehouse,
            Money freight,
            Money otherCosts,
            String note,
            PurchaseState state,
            String reason,
            Instant createdAt,
            Optional<Instant> sentAt,
            long version) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    new PurchaseNumber(row.getString("number")),
                    new SupplierId(Columns.uuid(row, "supplier")),
                    new WarehouseCode(row.getString("warehouse")),
                    Columns.rupiah(row, "freight"),
                    Columns.rupiah(row, "other_costs"),
                    row.getString("note"),
                    Columns.constant(row, "state", PurchaseState.class),
                    row.getString("reason"),
                    Columns.instant(row, "created_at"),
                    Columns.optionalInstant(row, "sent_at"),
                    row.getLong("version"));
        }

        PurchaseOrder with(List<PurchaseLine> lines) {
            return new PurchaseOrder(
                    number,
                    supplier,
                    warehouse,
                    lines,
                    freight,
                    otherCosts,
                    note,
                    state,
                    reason,
                    createdAt,
                    sentAt,
                    version);
        }
    }

    private final Sql sql;
    private final PaperNumbers numbers;

    PostgresPurchaseOrders(Sql sql, PaperNumbers numbers) {
        this.sql = sql;
        this.numbers = numbers;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public PurchaseNumber nextNumber(int year) {
        return PurchaseNumber.of(year, numbers.next("PO", year));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(PurchaseOrder order) {
        sql.update(
                """
                INSERT INTO purchase_order (number, supplier, warehouse, freight, other_costs, note, state, reason, created_at,
                    sent_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                order.number().value(),
                order.supplier().value(),
                order.warehouse().value(),
                order.freight().minorUnits(),
                order.otherCosts().minorUnits(),
                order.note(),
                order.state(),
                order.reason(),
                order.createdAt(),
                order.sentAt(),
                order.version());
        putLines(order);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(PurchaseOrder order) {
        var saved = sql.update(
                """
                UPDATE purchase_order SET warehouse = ?, freight = ?, other_costs = ?, note = ?, state = ?, reason = ?,
                    sent_at = ?, version = version + 1
                WHERE number = ? AND version = ?""",
                order.warehouse().value(),
                order.freight().minorUnits(),
                order.otherCosts().minorUnits(),
                order.note(),
                order.state(),
                order.reason(),
                order.sentAt(),
                order.number().value(),
                order.version());
        if (saved == 0) throw new StaleVersion("purchase", order.number());
        // Only lines of drafts change places: they are written anew, so that a SKU never stands twice meanwhile.
        if (order.state() == PurchaseState.DRAFT)
            sql.update(
                    "DELETE FROM purchase_line WHERE purchase = ?",
                    order.number().value());
        putLines(order);
    }

    private void putLines(PurchaseOrder order) {
        var rows = new ArrayList<Object[]>();
        for (var line : order.lines())
            rows.add(new Object[] {
                order.number().value(),
                rows.size(),
                line.sku().value(),
                line.supplierSku(),
                line.packSize(),
                line.ordered().value(),
                line.unitCost().minorUnits(),
                line.expected(),
                line.received().value()
            });
        sql.batch(PUT_LINE, rows);
    }

    @Override
    public PurchaseOrder get(PurchaseNumber number) {
        return get("SELECT * FROM purchase_order WHERE number = ?", number);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public PurchaseOrder lock(PurchaseNumber number) {
        return get("SELECT * FROM purchase_order WHERE number = ? FOR UPDATE", number);
    }

    private PurchaseOrder get(String statement, PurchaseNumber number) {
        return whole(sql.list(statement, Head::of, number.value())).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("purchase", number));
    }

    @Override
    public Page<PurchaseOrder> list(PurchaseQuery query) {
        var where = new StringBuilder("WHERE true");
        var parameters = new ArrayList<Object>();
        if (!query.text().isEmpty()) {
            where.append(" AND (number LIKE ? OR number IN (SELECT purchase FROM purchase_line WHERE sku = ?))");
            parameters.add("%" + query.text().toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
            parameters.add(query.text());
        }
        if (!query.states().isEmpty()) {
            where.append(" AND state = ANY (?)");
            parameters.add(Sql.texts(query.states()));
        }
        query.supplier().ifPresent(supplier -> {
            where.append(" AND supplier = ?");
            parameters.add(supplier.value());
        });
        if (!query.warehouses().isEmpty()) {
            where.append(" AND warehouse = ANY (?)");
            parameters.add(Sql.texts(query.warehouses()));
        }
        query.cursor().ifPresent(last -> {
            where.append(
                    " AND (created_at, number) < (SELECT created_at, number FROM purchase_order WHERE number = ?)");
            parameters.add(last);
        });
        parameters.add(query.limit() + 1);
        var found = sql.list(
                "SELECT * FROM purchase_order " + where + " ORDER BY created_at DESC, number DESC LIMIT ?",
                Head::of,
                parameters.toArray());
        var heads = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        return new Page<>(
                whole(heads),
                found.size() > query.limit()
                        ? Optional.of(heads.get(query.limit() - 1).number().value())
                        : Optional.empty());
    }

    private List<PurchaseOrder> whole(List<Head> heads) {
        if (heads.isEmpty()) return List.of();
        var lines = lines(heads.stream().map(Head::number).toList());
        return heads.stream().map(head -> head.with(lines.get(head.number()))).toList();
    }

    private Map<PurchaseNumber, List<PurchaseLine>> lines(Collection<PurchaseNumber> orders) {
        var lines = new HashMap<PurchaseNumber, List<PurchaseLine>>();
        sql.list(
                "SELECT * FROM purchase_line WHERE purchase = ANY (?) ORDER BY purchase, place",
                row -> lines.computeIfAbsent(new PurchaseNumber(row.getString("purchase")), number -> new ArrayList<>())
                        .add(line(row)),
                Sql.texts(orders));
        return lines;
    }

    private static PurchaseLine line(ResultSet row) throws SQLException {
        return new PurchaseLine(
                new Sku(row.getString("sku")),
                row.getString("supplier_sku"),
                row.getInt("pack_size"),
                Quantity.of(row.getInt("ordered")),
                Columns.rupiah(row, "unit_cost"),
                row.getObject("expected", LocalDate.class),
                Quantity.of(row.getInt("received")));
    }
}

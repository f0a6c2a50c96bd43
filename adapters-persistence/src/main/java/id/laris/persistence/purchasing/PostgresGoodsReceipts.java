package id.laris.persistence.purchasing;

import id.laris.application.purchasing.GoodsReceipts;
import id.laris.application.shared.Page;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.ReceiptNumber;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.PaperNumbers;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Singleton
class PostgresGoodsReceipts implements GoodsReceipts {
    /** A receipt without its lines. */
    private record Head(
            ReceiptNumber number,
            Optional<PurchaseNumber> purchase,
            WarehouseCode warehouse,
            String deliveryNote,
            String actor,
            Instant at) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    new ReceiptNumber(row.getString("number")),
                    Columns.optionalText(row, "purchase").map(PurchaseNumber::new),
                    new WarehouseCode(row.getString("warehouse")),
                    row.getString("delivery_note"),
                    row.getString("actor"),
                    Columns.instant(row, "at"));
        }

        GoodsReceipt with(List<GoodsReceipt.Line> lines) {
            return new GoodsReceipt(number, purchase, warehouse, deliveryNote, lines, actor, at);
        }
    }

    private final Sql sql;
    private final PaperNumbers numbers;

    PostgresGoodsReceipts(Sql sql, PaperNumbers numbers) {
        this.sql = sql;
        this.numbers = numbers;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public ReceiptNumber nextNumber(int year) {
        return ReceiptNumber.of(year, numbers.next("GR", year));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(GoodsReceipt receipt) {
        sql.update(
                "INSERT INTO goods_receipt (number, purchase, warehouse, delivery_note, actor, at) VALUES (?, ?, ?, ?, ?, ?)",
                receipt.number().value(),
                receipt.purchase().map(PurchaseNumber::value),
                receipt.warehouse().value(),
                receipt.deliveryNote(),
                receipt.actor(),
                receipt.at());
        var rows = new ArrayList<Object[]>();
        for (var line : receipt.lines())
            rows.add(new Object[] {
                receipt.number().value(),
                rows.size(),
                line.sku().value(),
                line.good().value(),
                line.damaged().value(),
                line.landed().map(Money::minorUnits)
            });
        sql.batch(
                "INSERT INTO goods_receipt_line (receipt, place, sku, good, damaged, landed) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    @Override
    public GoodsReceipt get(ReceiptNumber number) {
        return whole(sql.list("SELECT * FROM goods_receipt WHERE number = ?", Head::of, number.value())).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("receipt", number));
    }

    @Override
    public List<GoodsReceipt> of(PurchaseNumber purchase) {
        return whole(sql.list(
                "SELECT * FROM goods_receipt WHERE purchase = ? ORDER BY at, number", Head::of, purchase.value()));
    }

    @Override
    public Page<GoodsReceipt> list(Set<WarehouseCode> warehouses, Optional<String> cursor, int limit) {
        var where = new StringBuilder("WHERE true");
        var parameters = new ArrayList<Object>();
        if (!warehouses.isEmpty()) {
            where.append(" AND warehouse = ANY (?)");
            parameters.add(Sql.texts(warehouses));
        }
        cursor.ifPresent(last -> {
            where.append(" AND (at, number) < (SELECT at, number FROM goods_receipt WHERE number = ?)");
            parameters.add(last);
        });
        parameters.add(limit + 1);
        var found = sql.list(
                "SELECT * FROM goods_receipt " + where + " ORDER BY at DESC, number DESC LIMIT ?",
                Head::of,
                parameters.toArray());
        var heads = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(
                whole(heads),
                found.size() > limit ? Optional.of(heads.get(limit - 1).number().value()) : Optional.empty());
    }

    private List<GoodsReceipt> whole(List<Head> heads) {
        if (heads.isEmpty()) return List.of();
        var lines = new HashMap<String, List<GoodsReceipt.Line>>();
        sql.list(
                "SELECT * FROM goods_receipt_line WHERE receipt = ANY (?) ORDER BY receipt, place",
                row -> lines.computeIfAbsent(row.getString("receipt"), number -> new ArrayList<>())
                        .add(line(row)),
                Sql.texts(heads, Head::number));
        return heads.stream()
                .map(head -> head.with(lines.get(head.number().value())))
                .toList();
    }

    private static GoodsReceipt.Line line(ResultSet row) throws SQLException {
        return new GoodsReceipt.Line(
                new Sku(row.getString("sku")),
                Quantity.of(row.getInt("good")),
                Quantity.of(row.getInt("damaged")),
                Optional.ofNullable(row.getObject("landed", Long.class)).map(Money::rupiah));
    }
}

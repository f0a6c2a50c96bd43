package id.laris.persistence.stock;

import id.laris.application.stock.DamageReports;
import id.laris.application.stock.Photo;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.DamageNumber;
import id.laris.domain.stock.DamageReport;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.PaperNumbers;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

@Singleton
class PostgresDamageReports implements DamageReports {
    private final Sql sql;
    private final PaperNumbers numbers;

    PostgresDamageReports(Sql sql, PaperNumbers numbers) {
        this.sql = sql;
        this.numbers = numbers;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public DamageNumber nextNumber(int year) {
        return DamageNumber.of(year, numbers.next("BR", year));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(DamageReport report, List<Photo> photos) {
        sql.update(
                """
                INSERT INTO damage_report (number, sku, warehouse, act, pieces, reason, note, photos, actor, reported_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                report.number().value(),
                report.sku().value(),
                report.warehouse().value(),
                report.act(),
                report.pieces().value(),
                report.reason(),
                report.note(),
                report.photos(),
                report.actor(),
                report.at());
        for (int place = 1; place <= photos.size(); place++) {
            var photo = photos.get(place - 1);
            sql.update(
                    "INSERT INTO damage_photo (report, place, type, bytes) VALUES (?, ?, ?, ?)",
                    report.number().value(),
                    place,
                    photo.type(),
                    photo.bytes());
        }
    }

    @Override
    public DamageReport get(DamageNumber number) {
        return sql.find("""
                        SELECT number, sku, warehouse, act, pieces, reason, note, photos, actor, reported_at
                        FROM damage_report WHERE number = ?""", PostgresDamageReports::report, number.value())
                .orElseThrow(() -> new Missing("damage-report", number));
    }

    @Override
    public Optional<Photo> photo(DamageNumber number, int place) {
        return sql.find(
                "SELECT type, bytes FROM damage_photo WHERE report = ? AND place = ?",
                row -> new Photo(Columns.constant(row, "type", Photo.Type.class), row.getBytes("bytes")),
                number.value(),
                place);
    }

    private static DamageReport report(ResultSet row) throws SQLException {
        return new DamageReport(
                new DamageNumber(row.getString("number")),
                new Sku(row.getString("sku")),
                new WarehouseCode(row.getString("warehouse")),
                Columns.constant(row, "act", StockMovement.Kind.class),
                Quantity.of(row.getInt("pieces")),
                Columns.constant(row, "reason", DamageReport.Reason.class),
                row.getString("note"),
                row.getInt("photos"),
                row.getString("actor"),
                Columns.instant(row, "reported_at"));
    }
}

package id.laris.persistence.shipping;

import id.laris.application.shipping.HandoverSheets;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Missing;
import id.laris.domain.shipping.HandoverSheet;
import id.laris.domain.shipping.ParcelOnSheet;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.SheetNumber;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** The key of the parcels keeps that each stands on one sheet. */
@Singleton
class PostgresHandoverSheets implements HandoverSheets {
    private static final String PARCEL = """
            SELECT s.id, o.number, s.service, (SELECT sum(p.value::int) FROM jsonb_each_text(s.pieces) p) AS pieces
            """;

    private final Sql sql;

    PostgresHandoverSheets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public SheetNumber nextNumber() {
        return SheetNumber.of(sql.number("SELECT nextval('handover_number')"));
    }

    @Override
    public void add(HandoverSheet sheet) {
        sql.update(
                """
                INSERT INTO handover_sheet (number, warehouse, courier, day, started_by, started_at)
                VALUES (?, ?, ?, ?, ?, ?)""",
                sheet.number().value(),
                sheet.warehouse().value(),
                sheet.courier(),
                sheet.day(),
                sheet.startedBy(),
                sheet.startedAt());
    }

    @Override
    public Shown get(SheetNumber number) {
        var parcels = new HashMap<ShipmentId, Parcel>();
        var entries = sql.list(
                PARCEL + """
                , h.tracking_number, h.handed, h.problem
                FROM handover_parcel h JOIN shipment s ON s.id = h.shipment JOIN shop_order o ON o.id = s.order_id
                WHERE h.sheet = ? ORDER BY h.position""",
                row -> {
                    var parcel = parcel(row);
                    parcels.put(parcel.id(), parcel);
                    return new HandoverSheet.Entry(
                            parcel.id(),
                            row.getString("tracking_number"),
                            row.getBoolean("handed"),
                            row.getString("problem"));
                },
                number.value());
        var sheet = sql.find(
                        "SELECT warehouse, courier, day, started_by, started_at FROM handover_sheet WHERE number = ?",
                        row -> new HandoverSheet(
                                number,
                                new WarehouseCode(row.getString("warehouse")),
                                row.getString("courier"),
                                row.getObject("day", LocalDate.class),
                                row.getString("started_by"),
                                Columns.instant(row, "started_at"),
                                entries),
                        number.value())
                .orElseThrow(() -> new Missing("sheet", number));
        return new Shown(sheet, parcels);
    }

    @Override
    public List<Summary> latest(int most) {
        return sql.list(
                """
                SELECT h.number, h.warehouse, h.courier, h.day, count(p.shipment) AS parcels,
                    count(p.shipment) FILTER (WHERE p.handed) AS handed
                FROM (SELECT * FROM handover_sheet ORDER BY seq DESC LIMIT ?) h
                LEFT JOIN handover_parcel p ON p.sheet = h.number
                GROUP BY h.number, h.warehouse, h.courier, h.day, h.seq ORDER BY h.seq DESC""",
                row -> new Summary(
                        new SheetNumber(row.getString("number")),
                        new WarehouseCode(row.getString("warehouse")),
                        row.getString("courier"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("parcels"),
                        row.getInt("handed")),
                most);
    }

    @Override
    public List<Parcel> ready(WarehouseCode warehouse) {
        return sql.list(PARCEL + """
                FROM shipment s JOIN shop_order o ON o.id = s.order_id
                WHERE s.warehouse = ? AND s.state = 'PACKED'
                    AND NOT EXISTS (SELECT FROM handover_parcel h WHERE h.shipment = s.id)
                ORDER BY s.packed""", PostgresHandoverSheets::parcel, warehouse.value());
    }

    @Override
    public void put(SheetNumber sheet, ShipmentId parcel, String trackingNumber) {
        int done = sql.update("""
                INSERT INTO handover_parcel AS h (shipment, sheet, tracking_number)
                SELECT id, ?, ? FROM shipment WHERE id = ? AND state = 'PACKED'
                ON CONFLICT (shipment) DO UPDATE SET tracking_number = excluded.tracking_number, problem = ''
                WHERE h.sheet = excluded.sheet AND NOT h.handed""", sheet.value(), trackingNumber, parcel.value());
        if (done == 0) throw new ParcelOnSheet(parcel);
    }

    @Override
    public void take(SheetNumber sheet, ShipmentId parcel) {
        sql.update(
                "DELETE FROM handover_parcel WHERE sheet = ? AND shipment = ? AND NOT handed",
                sheet.value(),
                parcel.value());
    }

    @Override
    public void note(SheetNumber sheet, ShipmentId parcel, String problem) {
        sql.update(
                "UPDATE handover_parcel SET handed = (? = ''), problem = ? WHERE sheet = ? AND shipment = ?",
                problem,
                problem,
                sheet.value(),
                parcel.value());
    }

    private static Parcel parcel(ResultSet row) throws SQLException {
        return new Parcel(
                new ShipmentId(Columns.uuid(row, "id")),
                new OrderNumber(row.getString("number")),
                new ServiceCode(row.getString("service")),
                row.getInt("pieces"));
    }
}

package id.laris.persistence.shipping;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.shipping.Shipments;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A parcel is one row: its pieces and its track are always read and written with it. */
@Singleton
class PostgresShipments implements Shipments {
    private static final TypeReference<Map<String, Integer>> PIECES = new TypeReference<>() {};
    private static final TypeReference<List<TrackColumn>> TRACK = new TypeReference<>() {};
    private static final String READ = """
            SELECT id, order_id, warehouse, pieces, service, courier, tracking_number, state, track, version
            FROM shipment WHERE\s""";

    /** A report of the courier as it lies in the JSON column. */
    record TrackColumn(String at, String status, String place) {
        static TrackColumn of(Shipment.TrackEvent event) {
            return new TrackColumn(event.at().toString(), event.status(), event.place());
        }

        Shipment.TrackEvent toDomain() {
            return new Shipment.TrackEvent(Instant.parse(at), status, place);
        }
    }

    private final Sql sql;

    PostgresShipments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Shipment get(ShipmentId id) {
        return sql.find(READ + "id = ?", PostgresShipments::shipment, id.value())
                .orElseThrow(() -> new Missing("shipment", id));
    }

    @Override
    public List<Shipment> ofOrder(OrderId order) {
        return sql.list(READ + "order_id = ? ORDER BY packed", PostgresShipments::shipment, order.value());
    }

    @Override
    public void add(Shipment shipment) {
        sql.update(
                """
                INSERT INTO shipment
                    (id, order_id, warehouse, pieces, service, courier, tracking_number, state, track, version)
                VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?)""",
                shipment.id().value(),
                shipment.order().value(),
                shipment.warehouse().value(),
                pieces(shipment),
                shipment.service().value(),
                shipment.courier(),
                shipment.trackingNumber(),
                shipment.state(),
                track(shipment),
                shipment.version());
    }

    @Override
    public void save(Shipment shipment) {
        var saved = sql.update(
                """
                UPDATE shipment SET pieces = ?::jsonb, courier = ?, tracking_number = ?, state = ?, track = ?::jsonb,
                    version = version + 1
                WHERE id = ? AND version = ?""",
                pieces(shipment),
                shipment.courier(),
                shipment.trackingNumber(),
                shipment.state(),
                track(shipment),
                shipment.id().value(),
                shipment.version());
        if (saved == 0) throw new StaleVersion("shipment", shipment.id());
    }

    private static String pieces(Shipment shipment) {
        var pieces = new TreeMap<String, Integer>();
        shipment.pieces().forEach((sku, quantity) -> pieces.put(sku.value(), quantity.value()));
        return Json.write(pieces);
    }

    private static String track(Shipment shipment) {
        return Json.write(shipment.track().stream().map(TrackColumn::of).toList());
    }

    private static Shipment shipment(ResultSet row) throws SQLException {
        var pieces = new TreeMap<Sku, Quantity>();
        Json.read(row.getString("pieces"), PIECES)
                .forEach((sku, quantity) -> pieces.put(new Sku(sku), Quantity.of(quantity)));
        return new Shipment(
                new ShipmentId(Columns.uuid(row, "id")),
                new OrderId(Columns.uuid(row, "order_id")),
                new WarehouseCode(row.getString("warehouse")),
                pieces,
                new ServiceCode(row.getString("service")),
                row.getString("courier"),
                row.getString("tracking_number"),
                Columns.constant(row, "state", Shipment.State.class),
                Json.read(row.getString("track"), TRACK).stream()
                        .map(TrackColumn::toDomain)
                        .toList(),
                row.getLong("version"));
    }
}

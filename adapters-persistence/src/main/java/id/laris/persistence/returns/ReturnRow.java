package id.laris.persistence.returns;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.returns.Replacement;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Line;
import id.laris.domain.returns.ReturnRequest.Payout;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A return without its lines. */
record ReturnRow(
        ReturnNumber number,
        OrderId order,
        OrderNumber orderNumber,
        ReturnRequest.Origin origin,
        ReturnRequest.Wish wish,
        int policy,
        int photos,
        ReturnState state,
        String courier,
        String tracking,
        Optional<WarehouseCode> warehouse,
        Optional<Replaced> replacement,
        Optional<Payout> payout,
        Instant requestedAt,
        Instant changedAt,
        long version) {
    /** A replacement without its lines. */
    record Replaced(OrderId order, OrderNumber number, Money value, Money shipping) {}

    static ReturnRow head(ResultSet row) throws SQLException {
        return new ReturnRow(
                new ReturnNumber(row.getString("number")),
                new OrderId(Columns.uuid(row, "order_id")),
                new OrderNumber(row.getString("order_number")),
                Columns.constant(row, "origin", ReturnRequest.Origin.class),
                Columns.constant(row, "wish", ReturnRequest.Wish.class),
                row.getInt("policy"),
                row.getInt("photos"),
                Columns.constant(row, "state", ReturnState.class),
                row.getString("courier"),
                row.getString("tracking"),
                Columns.optionalText(row, "warehouse").map(WarehouseCode::new),
                replaced(row),
                payout(row),
                Columns.instant(row, "requested_at"),
                Columns.instant(row, "changed_at"),
                row.getLong("version"));
    }

    private static Optional<Replaced> replaced(ResultSet row) throws SQLException {
        if (row.getObject("replaced") == null) return Optional.empty();
        return Optional.of(new Replaced(
                new OrderId(Columns.uuid(row, "replacement_order")),
                new OrderNumber(row.getString("replacement_number")),
                Columns.rupiah(row, "replaced"),
                Columns.rupiah(row, "replacement_shipping")));
    }

    static Swap swap(ResultSet row) throws SQLException {
        return new Swap(
                new Sku(row.getString("returned")),
                new Sku(row.getString("given")),
                Quantity.of(row.getInt("quantity")));
    }

    private static Optional<Payout> payout(ResultSet row) throws SQLException {
        if (row.getObject("original") == null) return Optional.empty();
        return Optional.of(new Payout(
                Columns.rupiah(row, "original"),
                Columns.rupiah(row, "transfer"),
                Columns.rupiah(row, "credit"),
                Columns.rupiah(row, "relief")));
    }

    static Line line(ResultSet row) throws SQLException {
        var found = row.getObject("sellable") == null
                ? Optional.<Found>empty()
                : Optional.of(new Found(
                        Quantity.of(row.getInt("sellable")),
                        Quantity.of(row.getInt("damaged")),
                        Quantity.of(row.getInt("missing")),
                        Quantity.of(row.getInt("credited"))));
        return new Line(
                new Sku(row.getString("sku")),
                Quantity.of(row.getInt("quantity")),
                Columns.constant(row, "reason", ReturnReason.class),
                found);
    }

    ReturnRequest toDomain(List<Line> lines, List<Swap> swaps) {
        return new ReturnRequest(
                number,
                order,
                orderNumber,
                origin,
                wish,
                lines,
                policy,
                photos,
                state,
                courier,
                tracking,
                warehouse,
                replacement.map(r -> new Replacement(r.order(), r.number(), r.value(), r.shipping(), swaps)),
                payout,
                requestedAt,
                changedAt,
                version);
    }
}

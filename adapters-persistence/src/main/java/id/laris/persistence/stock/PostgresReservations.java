package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.Reservation;
import id.laris.application.stock.ReservationQuery;
import id.laris.application.stock.Reservations;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderTab;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;

@Singleton
class PostgresReservations implements Reservations {
    private final Sql sql;

    PostgresReservations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Reservation> list(ReservationQuery query) {
        var search = new ReservationSearch(query);
        return search.page(sql.list(search.text(), PostgresReservations::reservation, search.parameters()));
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        return new Reservation(
                new OrderId(Columns.uuid(row, "order_id")),
                new OrderNumber(row.getString("number")),
                Columns.constant(row, "tab", OrderTab.class),
                new Hold(
                        new Sku(row.getString("sku")),
                        new WarehouseCode(row.getString("warehouse")),
                        Quantity.of(row.getInt("quantity"))),
                Columns.instant(row, "placed_at"),
                Columns.optionalInstant(row, "pay_before"));
    }
}

package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.Reservation;
import id.laris.application.stock.ReservationQuery;
import id.laris.application.stock.StockPlace;
import id.laris.domain.shared.Invalid;
import id.laris.persistence.shared.Sql;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reservations as SQL: one page by key, those who hold the longest first. */
final class ReservationSearch {
    private static final String HELD = """
            SELECT h.order_id, o.number, o.tab, h.sku, h.warehouse, h.quantity, o.placed_at, o.pay_before
            FROM stock_hold h JOIN shop_order o ON o.id = h.order_id WHERE true""";

    /** The last row of a page, written {@code <micros>_<order>_BDG:KAOS-M}. */
    private record Place(Instant since, UUID order, StockPlace at) {
        static Place parse(String cursor) {
            try {
                var parts = cursor.split("_", 3);
                long micros = Long.parseLong(parts[0], 36);
                if (micros < 0) throw new NumberFormatException("before the first row");
                return new Place(
                        Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                        UUID.fromString(parts[1]),
                        StockPlace.parse(parts[2]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | Invalid malformed) {
                throw new Invalid("cursor", cursor, "the cursor of an earlier page");
            }
        }

        @Override
        public String toString() {
            return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, since), 36) + "_" + order + "_" + at;
        }
    }

    private final ReservationQuery query;
    private final StringBuilder text = new StringBuilder(HELD);
    private final List<Object> parameters = new ArrayList<>();

    ReservationSearch(ReservationQuery query) {
        this.query = query;
        query.sku().ifPresent(sku -> and("h.sku = ?", sku.value()));
        if (!query.warehouses().isEmpty()) and("h.warehouse = ANY (?)", Sql.texts(query.warehouses()));
        query.tab().ifPresent(tab -> and("o.tab = ?", tab));
        query.cursor()
                .map(Place::parse)
                .ifPresent(place -> and(
                        "(o.placed_at, h.order_id, h.sku, h.warehouse) > (?, ?, ?, ?)",
                        place.since(),
                        place.order(),
                        place.at().sku().value(),
                        place.at().warehouse().value()));
        text.append(" ORDER BY o.placed_at, h.order_id, h.sku, h.warehouse LIMIT ?");
        parameters.add(query.limit() + 1);
    }

    String text() {
        return text.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private void and(String part, Object... values) {
        text.append(" AND ").append(part);
        parameters.addAll(List.of(values));
    }

    Page<Reservation> page(List<Reservation> found) {
        if (found.size() <= query.limit()) return new Page<>(found, Optional.empty());
        var last = found.get(query.limit() - 1);
        var at = new StockPlace(last.hold().warehouse(), last.hold().sku());
        return new Page<>(
                found.subList(0, query.limit()),
                Optional.of(new Place(last.since(), last.order().value(), at).toString()));
    }
}

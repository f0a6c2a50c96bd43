package id.laris.application.stock;

import id.laris.application.shared.Page;

/** Who holds what: the holds of the stock book together with their orders. */
public interface Reservations {
    /** Those who hold the longest first; of one order by SKU, then warehouse. */
    Page<Reservation> list(ReservationQuery query);
}

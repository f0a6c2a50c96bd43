package id.laris.domain.shipping;

import id.laris.domain.shared.Text;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The parcels a courier fetches from a warehouse on one day: scanned one by one, signed by both sides.
 *
 * @param startedBy how the history calls whoever began it
 * @param entries in the order they were scanned
 */
public record HandoverSheet(
        SheetNumber number,
        WarehouseCode warehouse,
        String courier,
        LocalDate day,
        String startedBy,
        Instant startedAt,
        List<Entry> entries) {
    /**
     * @param trackingNumber the courier's number; may be empty
     * @param handed it left
     * @param problem code of the refusal that kept it here; empty when nothing did
     */
    public record Entry(ShipmentId parcel, String trackingNumber, boolean handed, String problem) {}

    public HandoverSheet {
        courier = Text.line("courier", courier, 1, 50);
        entries = List.copyOf(entries);
    }

    public static HandoverSheet start(
            SheetNumber number,
            WarehouseCode warehouse,
            String courier,
            LocalDate day,
            String startedBy,
            Instant startedAt) {
        return new HandoverSheet(number, warehouse, courier, day, startedBy, startedAt, List.of());
    }

    /** Parcels that still lie here. */
    public List<Entry> waiting() {
        return entries.stream().filter(entry -> !entry.handed()).toList();
    }
}

package id.laris.domain.shipping;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A parcel: pieces of one order from one warehouse.
 *
 * @param courier name of the courier, empty while packed
 * @param trackingNumber the courier's number (resi), empty when it has none
 * @param track what the courier reported, oldest first
 * @param version as read; 0 for a new one
 */
public record Shipment(
        ShipmentId id,
        OrderId order,
        WarehouseCode warehouse,
        SortedMap<Sku, Quantity> pieces,
        ServiceCode service,
        String courier,
        String trackingNumber,
        State state,
        List<TrackEvent> track,
        long version) {
    /** PACKED and waiting, on its way, arrived. */
    public enum State {
        PACKED,
        SHIPPED,
        DELIVERED;

        private static final Map<State, Set<State>> NEXT =
                Map.of(PACKED, Set.of(SHIPPED), SHIPPED, Set.of(DELIVERED), DELIVERED, Set.of());
    }

    /** @param status the courier's words, at most 200 characters */
    public record TrackEvent(Instant at, String status, String place) {
        public TrackEvent {
            status = Text.line("status", status, 1, 200);
            place = Text.line("place", place, 0, 100);
        }
    }

    public Shipment {
        pieces = Collections.unmodifiableSortedMap(new TreeMap<>(pieces));
        courier = Text.line("courier", courier, 0, 50);
        trackingNumber = trackingNumber == null ? "" : trackingNumber.strip();
        track = List.copyOf(track);
        if (pieces.isEmpty() || pieces.values().stream().anyMatch(Quantity::isZero))
            throw new Invalid("lines", pieces, "at least one piece a line");
        if (!trackingNumber.matches("[A-Za-z0-9 ./-]{0,50}"))
            throw new Invalid("trackingNumber", trackingNumber, "letters, digits and - . /, at most 50");
    }

    public static Shipment pack(
            ShipmentId id,
            OrderId order,
            WarehouseCode warehouse,
            SortedMap<Sku, Quantity> pieces,
            ServiceCode service) {
        return new Shipment(id, order, warehouse, pieces, service, "", "", State.PACKED, List.of(), 0);
    }

    /** Handed to the courier. */
    public Shipment ship(String courierName, String number) {
        return in(State.SHIPPED, courierName, number, track);
    }

    public Shipment delivered() {
        return in(State.DELIVERED, courier, trackingNumber, track);
    }

    /** Adds what the courier reported; the same report twice is kept once. */
    public Shipment tracked(TrackEvent event) {
        if (track.contains(event)) return this;
        var longer = new ArrayList<>(track);
        longer.add(event);
        longer.sort(java.util.Comparator.comparing(TrackEvent::at));
        return new Shipment(id, order, warehouse, pieces, service, courier, trackingNumber, state, longer, version);
    }

    private Shipment in(State next, String courierName, String number, List<TrackEvent> events) {
        if (!State.NEXT.get(state).contains(next)) throw new ShipmentStepNotAllowed(state, next);
        return new Shipment(id, order, warehouse, pieces, service, courierName, number, next, events, version);
    }

    /** The parcel is not where this step begins. */
    public static final class ShipmentStepNotAllowed extends Refusal {
        public ShipmentStepNotAllowed(State from, State to) {
            super(
                    Kind.CONFLICT,
                    "shipment-step-not-allowed",
                    "A parcel cannot go from %s to %s".formatted(from, to),
                    Map.of("from", from.name(), "to", to.name()));
        }
    }
}

package id.laris.application.shipping;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.stock.Hold;
import java.util.List;
import java.util.TreeMap;

/** What of an order's held pieces still lies on the shelf. */
public final class Packing {
    private Packing() {}

    /** The holds without what waits in packed parcels already, by SKU, then warehouse. Parcels that left took their holds along. */
    public static List<Hold> unpacked(List<Hold> holds, List<Shipment> parcels) {
        var packed = new TreeMap<Hold, Integer>();
        parcels.stream()
                .filter(parcel -> parcel.state() == Shipment.State.PACKED)
                .forEach(parcel -> parcel.pieces()
                        .forEach((sku, n) -> packed.merge(
                                new Hold(sku, parcel.warehouse(), Quantity.of(1)), n.value(), Integer::sum)));
        return holds.stream()
                .filter(h -> h.quantity().value() > packed.getOrDefault(h, 0))
                .map(h -> new Hold(
                        h.sku(), h.warehouse(), Quantity.of(h.quantity().value() - packed.getOrDefault(h, 0))))
                .sorted()
                .toList();
    }
}

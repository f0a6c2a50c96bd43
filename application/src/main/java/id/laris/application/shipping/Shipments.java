package id.laris.application.shipping;

import id.laris.domain.shared.OrderId;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import java.util.List;

/** The parcels. */
public interface Shipments {
    /** @throws id.laris.domain.shared.Missing shipment-not-found */
    Shipment get(ShipmentId id);

    /** In the order they were packed. */
    List<Shipment> ofOrder(OrderId order);

    void add(Shipment shipment);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(Shipment shipment);
}

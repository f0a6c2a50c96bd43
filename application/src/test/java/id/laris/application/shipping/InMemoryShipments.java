package id.laris.application.shipping;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

@Alternative
@Singleton
public class InMemoryShipments implements Shipments {
    private final Table<ShipmentId, Shipment> shipments;

    @Inject
    public InMemoryShipments(Undo undo) {
        shipments = new Table<>(undo);
    }

    @Override
    public Shipment get(ShipmentId id) {
        return shipments.find(id).orElseThrow(() -> new Missing("shipment", id));
    }

    @Override
    public List<Shipment> ofOrder(OrderId order) {
        return shipments.where(s -> s.order().equals(order));
    }

    @Override
    public void add(Shipment shipment) {
        shipments.put(shipment.id(), shipment);
    }

    @Override
    public synchronized void save(Shipment s) {
        if (get(s.id()).version() != s.version()) throw new StaleVersion("shipment", s.id());
        add(new Shipment(
                s.id(),
                s.order(),
                s.warehouse(),
                s.pieces(),
                s.service(),
                s.courier(),
                s.trackingNumber(),
                s.state(),
                s.track(),
                s.version() + 1));
    }
}

package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of parcels promises. */
public interface ShipmentsContract {
    Shipments shipments();

    /** Where the orders lie that the parcels belong to. */
    Orders orders();

    private OrderId order() {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS);
        orders().add(order);
        return order.id();
    }

    private Shipment packed(OrderId order, int number) {
        var pieces = new TreeMap<Sku, Quantity>(Map.of(Goods.KAOS_M, Quantity.of(number), Goods.TOPI, Quantity.of(1)));
        var shipment = Shipment.pack(
                new ShipmentId(new UUID(0x7000L + number, UUID.randomUUID().getLeastSignificantBits())),
                order,
                Goods.BANDUNG,
                pieces,
                Goods.REGULAR);
        shipments().add(shipment);
        return shipments().get(shipment.id());
    }

    @Test
    default void a_parcel_comes_back_as_it_was_stored() {
        var parcel = packed(order(), 1);
        var tracked = parcel.ship("JNE", "JX-1")
                .tracked(new Shipment.TrackEvent(Orderings.PLACED_AT, "Diterima di gudang kurir", "Bandung"));

        shipments().save(tracked);

        assertThat(shipments().get(parcel.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(tracked);
        assertThat(shipments().ofOrder(parcel.order())).extracting(Shipment::id).containsExactly(parcel.id());
    }

    @Test
    default void parcels_of_an_order_come_in_the_order_they_were_packed() {
        var order = order();
        var first = packed(order, 1);
        var second = packed(order, 2);

        assertThat(shipments().ofOrder(order)).extracting(Shipment::id).containsExactly(first.id(), second.id());
        assertThat(shipments().ofOrder(new OrderId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var parcel = packed(order(), 1);
        shipments().save(parcel.ship("JNE", ""));

        assertThatThrownBy(() -> shipments().save(parcel.ship("TIKI", ""))).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void an_unknown_parcel_is_missing() {
        assertThatThrownBy(() -> shipments().get(new ShipmentId(UUID.randomUUID())))
                .isInstanceOf(Missing.class);
    }
}

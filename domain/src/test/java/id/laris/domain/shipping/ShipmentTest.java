package id.laris.domain.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ShipmentTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @Example
    void is_packed_then_shipped_then_delivered() {
        var packed = parcel();
        var shipped = packed.ship(" JNE ", " JT-001 ");
        var arrived = shipped.delivered();

        assertThat(packed.state()).isEqualTo(Shipment.State.PACKED);
        assertThat(shipped.courier()).isEqualTo("JNE");
        assertThat(shipped.trackingNumber()).isEqualTo("JT-001");
        assertThat(arrived.state()).isEqualTo(Shipment.State.DELIVERED);
        assertThat(arrived.trackingNumber()).isEqualTo("JT-001");
    }

    @Property
    void no_walk_skips_or_repeats_a_step(@ForAll @Size(max = 8) List<Boolean> ships) {
        var parcel = parcel();
        for (var ship : ships) {
            var now = parcel;
            var expected = ship ? Shipment.State.PACKED : Shipment.State.SHIPPED;
            if (now.state() == expected) parcel = ship ? now.ship("JNE", "1") : now.delivered();
            else
                assertThatThrownBy(() -> {
                            if (ship) now.ship("JNE", "1");
                            else now.delivered();
                        })
                        .hasFieldOrPropertyWithValue("code", "shipment-step-not-allowed");
        }
    }

    @Example
    void keeps_reports_once_and_in_the_order_of_their_time() {
        var later = new Shipment.TrackEvent(NOON.plusSeconds(60), "Tiba di gudang", "Cirebon");
        var sooner = new Shipment.TrackEvent(NOON, "Diterima kurir", "Bandung");

        var tracked = parcel().tracked(later).tracked(sooner).tracked(later);

        assertThat(tracked.track()).containsExactly(sooner, later);
    }

    @Example
    void refuses_nothing_to_carry_and_nasty_words() {
        assertThatThrownBy(() -> parcelOf(Map.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> parcelOf(Map.of(new Sku("A"), Quantity.ZERO))).isInstanceOf(Invalid.class);
        var megabyte = "9".repeat(1_000_000);
        assertThatThrownBy(() -> parcel().ship("JNE", megabyte))
                .hasFieldOrPropertyWithValue("code", "invalid-trackingNumber");
        assertThatThrownBy(() -> parcel().ship(megabyte, "1")).hasFieldOrPropertyWithValue("code", "invalid-courier");
        assertThatThrownBy(() -> parcel().ship("JNE", "<script>")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Shipment.TrackEvent(NOON, " ", "")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Shipment.TrackEvent(NOON, "ok", "a\0b")).isInstanceOf(Invalid.class);
    }

    private static Shipment parcel() {
        return parcelOf(Map.of(new Sku("KAOS-01"), Quantity.of(2)));
    }

    private static Shipment parcelOf(Map<Sku, Quantity> pieces) {
        SortedMap<Sku, Quantity> sorted = new TreeMap<>(pieces);
        return Shipment.pack(
                new ShipmentId(new UUID(0, 1)),
                new OrderId(new UUID(0, 2)),
                new WarehouseCode("BDG"),
                sorted,
                new ServiceCode("REG"));
    }
}

package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shipping.HandoverSheet;
import id.laris.domain.shipping.HandoverSheet.Entry;
import id.laris.domain.shipping.ParcelOnSheet;
import id.laris.domain.shipping.SheetNumber;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of hand-over sheets promises. Warehouses are new for each test. */
public interface HandoverSheetsContract {
    LocalDate DAY = LocalDate.of(2026, 11, 22);

    HandoverSheets sheets();

    Orders orders();

    Shipments shipments();

    private static WarehouseCode place() {
        return new WarehouseCode(
                "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
    }

    private Shipment packed(WarehouseCode place) {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS);
        orders().add(order);
        var pieces = new TreeMap<>(Map.of(Goods.KAOS_M, Quantity.of(2), Goods.TOPI, Quantity.of(1)));
        var parcel = Shipment.pack(new ShipmentId(UUID.randomUUID()), order.id(), place, pieces, Goods.REGULAR);
        shipments().add(parcel);
        return parcel;
    }

    private HandoverSheet started(WarehouseCode place) {
        var sheet = HandoverSheet.start(sheets().nextNumber(), place, "JNE", DAY, "staff x", Orderings.PLACED_AT);
        sheets().add(sheet);
        return sheet;
    }

    @Test
    default void a_sheet_comes_back_with_its_parcels() {
        var place = place();
        var first = packed(place);
        var second = packed(place);
        var sheet = started(place);
        assertThat(sheets().get(sheet.number()).sheet()).isEqualTo(sheet);

        sheets().put(sheet.number(), second.id(), "JX-2");
        sheets().put(sheet.number(), first.id(), "");
        sheets().put(sheet.number(), first.id(), "JX-1");

        var shown = sheets().get(sheet.number());
        assertThat(shown.sheet().entries())
                .containsExactly(new Entry(second.id(), "JX-2", false, ""), new Entry(first.id(), "JX-1", false, ""));
        assertThat(shown.parcels().get(first.id()))
                .isEqualTo(new HandoverSheets.Parcel(
                        first.id(), orders().get(first.order()).number(), Goods.REGULAR, 3));
        assertThatThrownBy(() -> sheets().get(new SheetNumber("HS-999999999"))).isInstanceOf(Missing.class);
    }

    @Test
    default void packed_parcels_are_ready_until_they_stand_on_a_sheet() {
        var place = place();
        var first = packed(place);
        var second = packed(place);
        var gone = packed(place);
        shipments().save(gone.ship("JNE", ""));
        assertThat(sheets().ready(place))
                .extracting(HandoverSheets.Parcel::id)
                .containsExactlyInAnyOrder(first.id(), second.id());

        var sheet = started(place);
        sheets().put(sheet.number(), first.id(), "");
        assertThat(sheets().ready(place)).extracting(HandoverSheets.Parcel::id).containsExactly(second.id());

        sheets().take(sheet.number(), first.id());
        sheets().take(sheet.number(), first.id());
        assertThat(sheets().ready(place)).hasSize(2);
    }

    @Test
    default void a_parcel_stands_on_one_sheet() {
        var place = place();
        var parcel = packed(place);
        var gone = packed(place);
        shipments().save(gone.ship("JNE", ""));
        var sheet = started(place);
        var other = started(place);
        sheets().put(sheet.number(), parcel.id(), "");

        assertThatThrownBy(() -> sheets().put(other.number(), parcel.id(), "")).isInstanceOf(ParcelOnSheet.class);
        assertThatThrownBy(() -> sheets().put(sheet.number(), gone.id(), "")).isInstanceOf(ParcelOnSheet.class);
        assertThat(sheets().get(other.number()).sheet().entries()).isEmpty();
    }

    @Test
    default void what_left_stays_on_its_sheet_and_what_did_not_says_why() {
        var place = place();
        var left = packed(place);
        var kept = packed(place);
        var sheet = started(place);
        sheets().put(sheet.number(), left.id(), "JX-1");
        sheets().put(sheet.number(), kept.id(), "");

        sheets().note(sheet.number(), left.id(), "");
        sheets().note(sheet.number(), kept.id(), "order-step-not-allowed");

        assertThat(sheets().get(sheet.number()).sheet().entries())
                .containsExactly(
                        new Entry(left.id(), "JX-1", true, ""),
                        new Entry(kept.id(), "", false, "order-step-not-allowed"));
        sheets().take(sheet.number(), left.id());
        assertThat(sheets().get(sheet.number()).sheet().entries()).hasSize(2);
        assertThatThrownBy(() -> sheets().put(sheet.number(), left.id(), "x")).isInstanceOf(ParcelOnSheet.class);
        assertThat(sheets().latest(1000)).contains(new HandoverSheets.Summary(sheet.number(), place, "JNE", DAY, 2, 1));
    }
}

package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shipping.HandoverSheet;
import id.laris.domain.shipping.ParcelOnSheet;
import id.laris.domain.shipping.Shipment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The courier comes: parcels are scanned onto a sheet and leave together. */
class HandoverDayTest {
    private final TestShop shop = new TestShop().receive(Goods.TOPI, Goods.BANDUNG, 20);
    private final StartHandover start =
            new StartHandover(shop.handoverSheets, shop.warehouses, shop.clock, shop.actor, new AuditNotes());
    private final AddToHandover add = new AddToHandover(shop.handoverSheets, shop.shipments, shop.orders, shop.actor);
    private final TakeFromHandover take = new TakeFromHandover(shop.handoverSheets, shop.actor);
    private final HandOverSheet handOver =
            new HandOverSheet(shop.handoverSheets, shop.shipments, shop.shipParcel, shop.actor, new AuditNotes());
    private final HandoverSheet sheet =
            start.start(new StartHandover.Command(Goods.BANDUNG, "JNE", LocalDate.of(2026, 11, 22)));

    private Shipment packed() {
        var order = shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        return shop.packParcel.pack(
                new PackParcel.Command(order.number(), Map.of(), Optional.empty(), Optional.empty()));
    }

    private void scan(String code, String tracking) {
        add.add(new AddToHandover.Command(sheet.number(), code, tracking));
    }

    private String orderOf(Shipment parcel) {
        return shop.orders.get(parcel.order()).number().value();
    }

    @Test
    void all_parcels_of_the_sheet_leave_with_their_numbers() {
        var first = packed();
        var second = packed();
        scan(orderOf(first), " JX-1 ");
        scan(second.id().toString(), "");

        assertThat(handOver.handOver(sheet.number())).isEqualTo(new HandOverSheet.Outcome(2, 0));

        assertThat(shop.shipments.get(first.id()).trackingNumber()).isEqualTo("JX-1");
        assertThat(shop.shipments.get(first.id()).courier()).isEqualTo("JNE");
        assertThat(shop.shipments.get(second.id()).state()).isEqualTo(Shipment.State.SHIPPED);
        assertThat(handOver.handOver(sheet.number())).as("again").isEqualTo(new HandOverSheet.Outcome(0, 0));
    }

    @Test
    void one_that_cannot_leave_keeps_no_other_here() {
        var broken = packed();
        var good = packed();
        scan(orderOf(broken), "");
        scan(orderOf(good), "");
        shop.stock.release(broken.order());

        assertThat(handOver.handOver(sheet.number())).isEqualTo(new HandOverSheet.Outcome(1, 1));

        assertThat(shop.shipments.get(good.id()).state()).isEqualTo(Shipment.State.SHIPPED);
        assertThat(shop.handoverSheets.get(sheet.number()).sheet().waiting())
                .extracting(HandoverSheet.Entry::parcel, HandoverSheet.Entry::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(broken.id(), "not-enough-stock"));
    }

    @Test
    void a_parcel_that_left_another_way_meanwhile_counts_as_left() {
        var parcel = packed();
        scan(orderOf(parcel), "");
        shop.shipParcel.ship(parcel.id(), "TIKI", "T1");

        assertThat(handOver.handOver(sheet.number())).isEqualTo(new HandOverSheet.Outcome(1, 0));
        assertThat(shop.shipments.get(parcel.id()).courier()).isEqualTo("TIKI");
    }

    @Test
    void what_is_scanned_must_wait_here() {
        var parcel = packed();
        var unpacked = shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        assertThatThrownBy(() -> scan(unpacked.number().value(), "")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> scan("LR-999999", "")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> scan("resi?", "")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> scan(orderOf(parcel), "nomor <resi>")).isInstanceOf(Invalid.class);

        var gone = packed();
        shop.shipParcel.ship(gone.id(), "TIKI", "T1");
        assertThatThrownBy(() -> scan(orderOf(gone), "")).isInstanceOf(ParcelOnSheet.class);

        scan(orderOf(parcel), "");
        take.take(sheet.number(), parcel.id());
        assertThat(shop.handoverSheets.get(sheet.number()).sheet().entries()).isEmpty();
    }

    @Test
    void who_is_bound_elsewhere_has_nothing_to_do_with_it() {
        var parcel = packed();
        scan(orderOf(parcel), "");
        shop.actor.become(
                new StaffMember(new AccountId(new UUID(0, 7)), Set.of(Role.WAREHOUSE), Set.of(Goods.JAKARTA)).actor());

        assertThatThrownBy(() -> scan(orderOf(parcel), "")).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> take.take(sheet.number(), parcel.id())).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> handOver.handOver(sheet.number())).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> new ShowHandover(shop.handoverSheets, shop.actor).show(sheet.number()))
                .isInstanceOf(NotYourWarehouse.class);
        assertThat(new ListHandovers(shop.handoverSheets, shop.actor).list()).isEmpty();
    }
}

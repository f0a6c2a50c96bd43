package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.OrderProof;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shipping.PieceNotWanted;
import id.laris.domain.shipping.Shipment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every piece is scanned before a parcel is packed. */
class PackingCheckTest {
    private final TestShop shop = new TestShop().receive(Goods.TOPI, Goods.BANDUNG, 20);
    private final PackingTable table = new PackingTable(shop.orders, shop.shipments, shop.stock, shop.actor);
    private final ShowPackingCheck show = new ShowPackingCheck(table, shop.packingChecks);
    private final ScanIntoParcel scan = new ScanIntoParcel(table, shop.packingChecks, shop.products, shop.packParcel);
    private final RestartPackingCheck restart = new RestartPackingCheck(table, shop.packingChecks);
    private Order order;

    @BeforeEach
    void sell_two_hats() {
        order = shop.place(Goods.TOPI, 2, PaymentMethod.BANK_TRANSFER);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
    }

    private ScanIntoParcel.Scanned scan(String code) {
        return scan.scan(new ScanIntoParcel.Command(order.number(), Goods.BANDUNG, code));
    }

    @Test
    void the_last_piece_packs_the_parcel() {
        assertThat(show.show(order.number(), Optional.empty()).left()).isEqualTo(2);

        assertThat(scan("TOPI-HITAM").parcel()).isEmpty();
        assertThat(show.show(order.number(), Optional.empty()).left())
                .as("a reload loses nothing")
                .isEqualTo(1);
        var parcel = scan("TOPI-HITAM").parcel().orElseThrow();

        assertThat(shop.shipments.get(parcel.id()).state()).isEqualTo(Shipment.State.PACKED);
        assertThat(shop.packingChecks.of(order.id(), Goods.BANDUNG)).isEmpty();
        assertThatThrownBy(() -> scan("TOPI-HITAM")).isInstanceOf(OrderStepNotAllowed.class);
    }

    @Test
    void a_piece_that_does_not_belong_there_is_refused() {
        for (var wrong : List.of("KAOS-NILA-M", "8991234", ""))
            assertThatThrownBy(() -> scan(wrong)).isInstanceOf(PieceNotWanted.class);

        assertThat(show.show(order.number(), Optional.empty()).left()).isEqualTo(2);
    }

    @Test
    void a_check_can_begin_anew() {
        scan("TOPI-HITAM");

        restart.restart(order.number(), Goods.BANDUNG);

        assertThat(show.show(order.number(), Optional.empty()).left()).isEqualTo(2);
    }

    @Test
    void an_order_that_was_cancelled_or_is_not_paid_is_not_packed() {
        var unpaid = shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        assertThatThrownBy(() -> show.show(unpaid.number(), Optional.empty())).isInstanceOf(OrderStepNotAllowed.class);

        scan("TOPI-HITAM");
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "batal");

        assertThatThrownBy(() -> scan("TOPI-HITAM")).isInstanceOf(OrderStepNotAllowed.class);
    }

    @Test
    void who_is_bound_elsewhere_packs_nothing_here() {
        shop.actor.become(
                new StaffMember(new AccountId(new UUID(0, 7)), Set.of(Role.WAREHOUSE), Set.of(Goods.JAKARTA)).actor());

        assertThatThrownBy(() -> scan("TOPI-HITAM")).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> restart.restart(order.number(), Goods.BANDUNG)).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> show.show(order.number(), Optional.empty())).isInstanceOf(NotYourWarehouse.class);
    }
}

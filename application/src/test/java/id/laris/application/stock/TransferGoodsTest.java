package id.laris.application.stock;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.JAKARTA;
import static id.laris.application.shared.Goods.KAOS_M;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.NotSent;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.TransferStepNotAllowed;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods move between warehouses; no piece is made on the way and none vanishes unsaid. */
class TransferGoodsTest {
    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 10);
    private final InMemoryTransfers transfers = new InMemoryTransfers(shop.undo);
    private final SendTransfer sendTransfer = new SendTransfer(
            transfers,
            shop.stockDesk,
            shop.warehouses,
            shop.products,
            TestShop.SETTINGS,
            shop.clock,
            shop.actor,
            new AuditNotes());
    private final ReceiveTransfer receiveTransfer =
            new ReceiveTransfer(transfers, shop.stockDesk, shop.clock, shop.actor, new AuditNotes());
    private final EndTransfer endTransfer =
            new EndTransfer(transfers, shop.stockDesk, shop.clock, shop.actor, new AuditNotes());
    private final ListTransfers listTransfers = new ListTransfers(transfers, shop.actor);
    private final ShowTransfer showTransfer = new ShowTransfer(transfers, shop.actor);

    private Transfer send(int pieces) {
        return sendTransfer.send(
                new SendTransfer.Command(BANDUNG, JAKARTA, Map.of(KAOS_M, Quantity.of(pieces)), "untuk pameran"));
    }

    private static Map<Sku, Transfer.Arrived> arrived(int good, int damaged) {
        return Map.of(KAOS_M, new Transfer.Arrived(Quantity.of(good), Quantity.of(damaged)));
    }

    private StockLevel level(WarehouseCode warehouse) {
        return shop.stock.levels(List.of(KAOS_M)).stream()
                .filter(l -> l.warehouse().equals(warehouse))
                .findFirst()
                .orElse(StockLevel.empty(KAOS_M, warehouse));
    }

    @BeforeEach
    void staff() {
        shop.actor.become(Actor.staff(new AccountId(UUID.randomUUID()), Role.OWNER.permissions()));
    }

    @Test
    void on_the_way_pieces_are_in_neither_warehouse_and_cannot_be_sold() {
        send(4);

        assertThat(level(BANDUNG).onHand()).isEqualTo(Quantity.of(6));
        assertThat(shop.stock.available(List.of(KAOS_M))).containsEntry(KAOS_M, Quantity.of(6));
        assertThat(shop.stock.compareWithLedger()).isEmpty();
    }

    @Test
    void arrived_pieces_are_there_good_or_damaged_and_the_rest_is_given_up_with_a_reason() {
        var transfer = send(4);

        receiveTransfer.receive(transfer.number(), arrived(2, 1));
        var closed = endTransfer.end(transfer.number(), Optional.of("jatuh di jalan"));

        assertThat(level(JAKARTA).onHand()).isEqualTo(Quantity.of(2));
        assertThat(level(JAKARTA).damaged()).isEqualTo(Quantity.of(1));
        assertThat(closed.lines().get(0).lost()).isEqualTo(Quantity.of(1));
        assertThat(shop.stock.compareWithLedger()).isEmpty();
        assertThat(shop.stock.ledger(LedgerQuery.of(KAOS_M, 9)).items())
                .extracting(
                        line -> line.movement().kind() + " " + line.movement().document())
                .contains(Kind.TRANSFER_IN + " " + transfer.number(), Kind.TRANSFER_OUT + " " + transfer.number());
    }

    @Test
    void said_twice_it_arrived_once() {
        var transfer = send(4);
        receiveTransfer.receive(transfer.number(), arrived(3, 0));

        assertThatThrownBy(() -> receiveTransfer.receive(transfer.number(), arrived(3, 0)))
                .isInstanceOf(NotSent.class);
        receiveTransfer.receive(transfer.number(), arrived(1, 0));
        assertThatThrownBy(() -> receiveTransfer.receive(transfer.number(), arrived(1, 0)))
                .isInstanceOf(TransferStepNotAllowed.class);

        assertThat(level(JAKARTA).onHand()).isEqualTo(Quantity.of(4));
    }

    @Test
    void what_came_back_is_where_it_left() {
        var transfer = send(4);

        endTransfer.end(transfer.number(), Optional.empty());

        assertThat(level(BANDUNG).onHand()).isEqualTo(Quantity.of(10));
        assertThatThrownBy(() -> receiveTransfer.receive(transfer.number(), arrived(4, 0)))
                .isInstanceOf(TransferStepNotAllowed.class);
    }

    @Test
    void promised_pieces_stay_and_unknown_goods_do_not_travel() {
        shop.place(KAOS_M, 8, PaymentMethod.BANK_TRANSFER);

        assertThatThrownBy(() -> send(3)).isInstanceOf(NotEnoughStock.class);
        assertThatThrownBy(() -> sendTransfer.send(
                        new SendTransfer.Command(BANDUNG, JAKARTA, Map.of(new Sku("TIDAK-ADA"), Quantity.of(1)), "")))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> sendTransfer.send(new SendTransfer.Command(
                        BANDUNG, new WarehouseCode("XXX"), Map.of(KAOS_M, Quantity.of(1)), "")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void who_is_bound_to_a_warehouse_sends_from_there_and_receives_there() {
        var transfer = send(4);
        shop.actor.become(bound(JAKARTA));

        assertThatThrownBy(() -> send(1)).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> endTransfer.end(transfer.number(), Optional.empty()))
                .isInstanceOf(NotYourWarehouse.class);
        assertThat(listTransfers.list(true, Optional.empty(), 9).items()).hasSize(1);
        receiveTransfer.receive(transfer.number(), arrived(4, 0));
        assertThat(listTransfers.list(true, Optional.empty(), 9).items()).isEmpty();

        shop.actor.become(bound(new WarehouseCode("SBY")));
        assertThat(listTransfers.list(false, Optional.empty(), 9).items()).isEmpty();
        assertThatThrownBy(() -> showTransfer.show(transfer.number())).isInstanceOf(NotYourWarehouse.class);
    }

    private static Actor bound(WarehouseCode warehouse) {
        return Actor.staff(new AccountId(UUID.randomUUID()), Role.WAREHOUSE.permissions(), Set.of(warehouse));
    }
}

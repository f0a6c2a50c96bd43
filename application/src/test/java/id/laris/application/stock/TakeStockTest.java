package id.laris.application.stock;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BeingCounted;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeEnded;
import id.laris.domain.stock.StockTakeIncomplete;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counting what lies there, while selling goes on. */
class TakeStockTest {
    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 10).receive(TOPI, BANDUNG, 4);
    private final InMemoryStockTakes takes = new InMemoryStockTakes(shop.undo);
    private final StartStockTake startStockTake = new StartStockTake(
            takes,
            shop.stock,
            shop.bins,
            shop.warehouses,
            shop.products,
            TestShop.SETTINGS,
            shop.clock,
            shop.actor,
            new AuditNotes());
    private final EnterCounts enterCounts =
            new EnterCounts(takes, shop.stock, shop.products, shop.clock, shop.actor, new AuditNotes());
    private final EndStockTake endStockTake =
            new EndStockTake(takes, shop.stockDesk, shop.clock, shop.actor, new AuditNotes());
    private final ShowStockTake showStockTake = new ShowStockTake(takes, shop.actor);

    @BeforeEach
    void manager() {
        shop.actor.become(Actor.staff(new AccountId(UUID.randomUUID()), Role.OWNER.permissions()));
    }

    private StockTake start(Sku... skus) {
        return startStockTake.start(new StartStockTake.Command(BANDUNG, "Semua", "", List.of(skus)));
    }

    private StockTake enter(StockTake take, int round, Sku sku, int pieces) {
        return enterCounts.enter(take.number(), round, Map.of(sku, Quantity.of(pieces)));
    }

    private int onHand(Sku sku) {
        return shop.stock.levels(List.of(sku)).stream()
                .mapToInt(l -> l.onHand().value())
                .sum();
    }

    @Test
    void all_goods_of_the_warehouse_are_frozen_and_differences_posted_after_a_second_count() {
        var take = start();
        assertThat(take.lines()).extracting(StockTake.Line::sku).contains(KAOS_M, TOPI);

        enter(take, 1, KAOS_M, 8);
        enter(take, 1, TOPI, 4);
        take.lines().stream()
                .map(StockTake.Line::sku)
                .filter(sku -> !sku.equals(KAOS_M) && !sku.equals(TOPI))
                .forEach(sku -> enter(take, 1, sku, onHand(sku)));
        assertThatThrownBy(() -> endStockTake.end(take.number(), true)).isInstanceOf(StockTakeIncomplete.class);
        assertThat(onHand(KAOS_M)).isEqualTo(10);
        enter(take, 2, KAOS_M, 9);
        endStockTake.end(take.number(), true);

        assertThat(onHand(KAOS_M)).isEqualTo(9);
        assertThat(shop.stock
                        .ledger(LedgerQuery.of(KAOS_M, 1))
                        .items()
                        .get(0)
                        .movement()
                        .kind())
                .isEqualTo(Kind.COUNT);
        assertThat(shop.stock
                        .ledger(LedgerQuery.of(KAOS_M, 1))
                        .items()
                        .get(0)
                        .movement()
                        .document())
                .isEqualTo(take.number().value());
        assertThat(shop.stock.compareWithLedger()).isEmpty();
        assertThatThrownBy(() -> endStockTake.end(take.number(), true)).isInstanceOf(StockTakeEnded.class);
    }

    @Test
    void what_is_sold_while_counting_is_not_missing() {
        var take = start(KAOS_M);
        enter(take, 1, KAOS_M, 9);
        var order = shop.place(KAOS_M, 2, PaymentMethod.CASH_ON_DELIVERY);
        shop.packParcel.pack(new PackParcel.Command(
                order.number(), Map.of(), Optional.empty(), Optional.of(new PackParcel.Command.To("JNE", "JX1"))));
        enter(take, 2, KAOS_M, 7);

        endStockTake.end(take.number(), true);

        assertThat(onHand(KAOS_M)).isEqualTo(7);
        assertThat(shop.stock.compareWithLedger()).isEmpty();
    }

    @Test
    void missing_pieces_that_are_promised_are_not_posted_away() {
        shop.place(KAOS_M, 9, PaymentMethod.BANK_TRANSFER);
        var take = start(KAOS_M);
        enter(take, 1, KAOS_M, 5);
        enter(take, 2, KAOS_M, 5);

        assertThatThrownBy(() -> shop.undo.inTransaction(() -> endStockTake.end(take.number(), true)))
                .isInstanceOf(NotEnoughStock.class);

        assertThat(onHand(KAOS_M)).isEqualTo(10);
        assertThat(takes.get(take.number()).state()).isEqualTo(StockTake.State.COUNTING);
    }

    @Test
    void nothing_is_counted_by_two_lists_at_once() {
        var take = start(KAOS_M);
        assertThatThrownBy(() -> start(TOPI, KAOS_M)).isInstanceOf(BeingCounted.class);

        endStockTake.end(take.number(), false);

        start(TOPI, KAOS_M);
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertThatThrownBy(() -> start(new Sku("TIDAK-ADA"))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> startStockTake.start(new StartStockTake.Command(BANDUNG, "Rak Z", "Z-", List.of())))
                .isInstanceOf(Invalid.class);
        var take = start(KAOS_M);
        assertThatThrownBy(() -> enter(take, 1, new Sku("TIDAK-ADA"), 1)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> enter(take, 2, KAOS_M, 1)).isInstanceOf(Invalid.class);
    }

    @Test
    void who_counts_is_not_told_what_the_book_says() {
        var take = start(KAOS_M);
        shop.actor.become(bound(BANDUNG));
        assertThat(showStockTake.show(take.number()).open()).isFalse();
        enter(take, 1, KAOS_M, 10);

        shop.actor.become(bound(Goods.JAKARTA));
        assertThatThrownBy(() -> showStockTake.show(take.number())).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> enter(take, 1, KAOS_M, 10)).isInstanceOf(NotYourWarehouse.class);
    }

    private static Actor bound(WarehouseCode warehouse) {
        return Actor.staff(new AccountId(UUID.randomUUID()), Role.WAREHOUSE.permissions(), Set.of(warehouse));
    }
}

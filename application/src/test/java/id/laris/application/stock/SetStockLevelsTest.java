package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.SetStockLevels.Command;
import id.laris.application.stock.SetStockLevels.Line;
import id.laris.application.stock.SetStockLevels.Outcome;
import id.laris.application.stock.SetStockLevels.Result;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetStockLevelsTest {
    private static final WarehouseCode BDG = new WarehouseCode("BDG");

    private final Sku sku = Goods.TOPI;
    private final TestShop shop = new TestShop();
    private final StockDesk desk = new StockDesk(shop.stock, shop.events, shop.ids, shop.clock, shop.actor);
    private final SetStockLevels setStockLevels = new SetStockLevels(
            shop.stock, desk, new GoodPlaces(shop.warehouses, shop.products), shop.actor, new AuditNotes());

    private Result set(Line line) {
        return setStockLevels.set(new Command(List.of(line), "ERP-1")).get(0);
    }

    private StockLevel level() {
        return shop.stock.levels(List.of(sku)).stream()
                .filter(l -> l.warehouse().equals(BDG))
                .findFirst()
                .orElse(StockLevel.empty(sku, BDG));
    }

    private static String why(Result result) {
        return result.refusal().map(Refusal::code).orElse("");
    }

    @Test
    void pieces_on_hand_are_set_and_the_ledger_says_it_was_a_correction_from_outside() {
        var result = set(new Line(sku.value(), "BDG", 77, null));

        assertThat(result.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(result.level().map(StockLevel::onHand)).contains(Quantity.of(77));
        assertThat(level().onHand()).isEqualTo(Quantity.of(77));
        assertThat(shop.stock.compareWithLedger()).isEmpty();
        assertThat(shop.events.published()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("stock.changed");
            assertThat(event.data())
                    .containsEntry("kind", Kind.CORRECTION.name())
                    .containsEntry("onHand", 77);
        });
    }

    @Test
    void pieces_come_and_go_relative_to_what_is_there() {
        set(new Line(sku.value(), "BDG", 10, null));

        assertThat(set(new Line(sku.value(), "BDG", null, -3)).level().map(StockLevel::onHand))
                .contains(Quantity.of(7));
        assertThat(set(new Line(sku.value(), "BDG", null, 5)).level().map(StockLevel::onHand))
                .contains(Quantity.of(12));
    }

    @Test
    void what_is_so_already_is_left_alone() {
        set(new Line(sku.value(), "BDG", 10, null));
        int before = shop.events.published().size();

        assertThat(set(new Line(sku.value(), "BDG", 10, null)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(set(new Line(sku.value(), "BDG", null, 0)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(shop.events.published()).hasSize(before);
    }

    @Test
    void each_wrong_line_is_refused_for_its_own_reason_and_the_others_are_written() {
        set(new Line(sku.value(), "BDG", 10, null));
        var lines = List.of(
                new Line("TIDAK-ADA", "BDG", 1, null),
                new Line(sku.value(), "XXX", 1, null),
                new Line(null, "BDG", 1, null),
                new Line(sku.value(), "bdg", 1, null),
                new Line(sku.value(), "BDG", null, null),
                new Line(sku.value(), "BDG", 1, 1),
                new Line(sku.value(), "BDG", -1, null),
                new Line(sku.value(), "BDG", Integer.MAX_VALUE, null),
                new Line(sku.value(), "BDG", null, Integer.MIN_VALUE),
                new Line(sku.value(), "BDG", 20, null),
                new Line(sku.value(), "BDG", 30, null));

        var results = setStockLevels.set(new Command(lines, "ERP-1"));

        assertThat(results)
                .extracting(SetStockLevelsTest::why)
                .containsExactly(
                        "sku-not-found",
                        "warehouse-not-found",
                        "invalid-sku",
                        "invalid-warehouse",
                        "invalid-onHand",
                        "invalid-onHand",
                        "invalid-onHand",
                        "invalid-onHand",
                        "invalid-change",
                        "",
                        "line-twice");
        assertThat(level().onHand()).isEqualTo(Quantity.of(20));
    }

    @Test
    void never_below_zero_nor_above_what_a_level_may_hold() {
        set(new Line(sku.value(), "BDG", 10, null));

        assertThat(why(set(new Line(sku.value(), "BDG", null, -11)))).isEqualTo("not-enough-stock");
        assertThat(why(set(new Line(sku.value(), "BDG", null, Quantity.MOST)))).isEqualTo("invalid-onHand");
        assertThat(level().onHand()).isEqualTo(Quantity.of(10));
    }

    @Test
    void who_is_bound_to_a_warehouse_sets_levels_there_only() {
        shop.actor.become(Actor.staff(
                new AccountId(shop.ids.next()), Set.of(Permission.ADJUST_STOCK), Set.of(new WarehouseCode("SUB"))));

        assertThat(why(set(new Line(sku.value(), "BDG", 5, null)))).isEqualTo("not-your-warehouse");
    }

    @Test
    void a_list_has_one_to_a_thousand_lines_and_a_reference() {
        var line = new Line(sku.value(), "BDG", 1, null);

        for (var lines : new ArrayList<>(List.of(List.<Line>of(), Collections.nCopies(1001, line))))
            assertThatThrownBy(() -> setStockLevels.set(new Command(lines, "ERP-1")))
                    .hasFieldOrPropertyWithValue("code", "invalid-lines");
        for (var reference : new String[] {null, "", " ", "x".repeat(101)})
            assertThatThrownBy(() -> setStockLevels.set(new Command(List.of(line), reference)))
                    .hasFieldOrPropertyWithValue("code", "invalid-reference");
    }
}

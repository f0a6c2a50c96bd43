package id.laris.application.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.audit.AuditNotes;
import id.laris.application.forecasting.DemandHistory.Place;
import id.laris.application.forecasting.EnterPromotion;
import id.laris.application.forecasting.ForecastDemand;
import id.laris.application.forecasting.ForecastDesk;
import id.laris.application.forecasting.ForecastWorker;
import id.laris.application.forecasting.InMemoryDemandHistory;
import id.laris.application.forecasting.InMemoryForecastRuns;
import id.laris.application.forecasting.InMemoryForecasts;
import id.laris.application.forecasting.InMemoryPromotions;
import id.laris.application.forecasting.KeepForecasts;
import id.laris.application.forecasting.PromotionAims;
import id.laris.application.forecasting.PromotionForm;
import id.laris.application.forecasting.Subject;
import id.laris.application.purchasing.InMemoryGoodsReceipts;
import id.laris.application.purchasing.InMemoryPriceLists;
import id.laris.application.purchasing.InMemoryPurchaseOrders;
import id.laris.application.purchasing.InMemorySuppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.InMemoryTransfers;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a promotion that is entered to what is to be bought for it. */
class PromotedReorderTest {
    private final TestShop shop = new TestShop();
    private final InMemoryDemandHistory history = new InMemoryDemandHistory(TestShop.SETTINGS.zone());
    private final InMemoryPromotions promotions = new InMemoryPromotions(shop.undo);
    private final InMemoryForecasts forecasts = new InMemoryForecasts(shop.undo);
    private final InMemoryForecastRuns runs = new InMemoryForecastRuns(shop.undo);
    private final InMemorySuppliers suppliers = new InMemorySuppliers(shop.undo);
    private final InMemoryPriceLists prices = new InMemoryPriceLists(shop.undo);
    private final ForecastDemand forecast = new ForecastDemand(
            runs,
            new ForecastWorker(
                    history,
                    promotions,
                    new ForecastDesk(forecasts),
                    runs,
                    new KeepForecasts(forecasts, runs, shop.clock),
                    shop.clock),
            shop.clock);
    private final EnterPromotion enter = new EnterPromotion(
            promotions, new PromotionAims(shop.categories, shop.products), shop.ids, shop.clock, new AuditNotes());
    private final AdviseReorder advise = new AdviseReorder(
            forecasts,
            new SupplyDesk(
                    shop.stock,
                    new InMemorySupplyFacts(
                            new InMemoryPurchaseOrders(shop.undo),
                            new InMemoryGoodsReceipts(shop.undo),
                            prices,
                            suppliers,
                            new InMemoryTransfers(shop.undo),
                            shop.stock),
                    suppliers,
                    shop.skuCosts,
                    shop.products,
                    shop.warehouses,
                    TestShop.SETTINGS,
                    shop.actor,
                    shop.clock),
            ReorderSettings.STANDARD,
            shop.actor);
    private final LocalDate monday =
            WeeklyDemand.weekOf(LocalDate.ofInstant(shop.clock.instant(), TestShop.SETTINGS.zone()));

    private void said(int week) {
        var from = monday.plusWeeks(week);
        enter.enter(new PromotionForm(
                "Diskon 20%",
                from,
                from.plusDays(6),
                Promotion.Scope.PRODUCT,
                Goods.kaos().slug().value(),
                ""));
    }

    private int advised() {
        runs.add(ForecastRun.of(UUID.randomUUID(), "shop", shop.clock.instant(), monday, history.count()));
        assertThat(forecast.forecast()).isTrue();
        return advise.advise(new AdviseReorder.Query(Optional.empty(), "", Optional.empty(), 100)).proposals().stream()
                .filter(it -> it.sku().equals(Goods.KAOS_M))
                .mapToInt(ReorderProposal::buy)
                .sum();
    }

    @Test
    void a_promotion_of_a_coming_week_raises_what_is_to_be_bought() {
        shop.actor.become(Actor.staff(new AccountId(UUID.randomUUID()), EnumSet.allOf(Permission.class)));
        var supplier = SuppliersContract.easy();
        suppliers.add(supplier);
        prices.put(List.of(new SupplierPrice(
                supplier.id(), Goods.KAOS_M, "", 1, Money.rupiah(60_000), Quantity.of(1), LocalDate.of(2020, 1, 1))));
        shop.receive(Goods.KAOS_M, Goods.BANDUNG, 5);
        history.variant(Goods.KAOS_M.value(), Goods.kaos().slug().value(), "kaos");
        var past = List.of(7, 13, 18, 24, 30);
        for (int week = 1; week <= 60; week++)
            history.sold(
                    new Place(Subject.Scope.SKU, Goods.KAOS_M.value()),
                    Optional.of(Goods.BANDUNG),
                    monday.minusWeeks(week),
                    (20 + week % 3) * (past.contains(week) ? 3 : 1));
        past.forEach(week -> said(-week));
        var plain = advised();

        said(1);

        assertThat(plain).isPositive();
        assertThat(advised()).isGreaterThan(plain + 15);
    }
}

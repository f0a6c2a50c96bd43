package id.laris.application.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.laris.application.audit.AuditNotes;
import id.laris.application.forecasting.DemandHistory.Place;
import id.laris.application.forecasting.PromotionRow.Stage;
import id.laris.application.forecasting.ShowForecast.Reckoning;
import id.laris.application.forecasting.Subject.Scope;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.shared.Undo;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Promotions from the form to the forecast, with the products of {@link Goods}. */
class PromotionsInForecastsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final WarehouseCode BDG = Goods.BANDUNG;
    private static final String PRODUCT = Goods.kaos().slug().value();
    private static final String CATEGORY = Goods.kaos().category().orElseThrow().value();
    private static final String SKU = Goods.KAOS_M.value();
    /** Weeks ago, none of them near a holiday. */
    private static final List<Integer> PAST = List.of(8, 12, 15, 19, 23);

    private final TestShop shop = new TestShop();
    private final InMemoryDemandHistory history = new InMemoryDemandHistory(ZONE);
    private final InMemoryPromotions promotions = new InMemoryPromotions(new Undo());
    private final Forecasts forecasts = new InMemoryForecasts(new Undo());
    private final ForecastRuns runs = new InMemoryForecastRuns(new Undo());
    private final Clock clock = Clock.fixed(NOW, ZONE);
    private final ForecastDemand forecast = new ForecastDemand(
            runs,
            new ForecastWorker(
                    history,
                    promotions,
                    new ForecastDesk(forecasts),
                    runs,
                    new KeepForecasts(forecasts, runs, clock),
                    clock),
            clock);
    private final PromotionAims aims = new PromotionAims(shop.categories, shop.products);
    private final EnterPromotion enter =
            new EnterPromotion(promotions, aims, UUID::randomUUID, clock, new AuditNotes());
    private final ChangePromotion change =
            new ChangePromotion(promotions, aims, Clock.offset(clock, Duration.ofHours(1)), new AuditNotes());
    private final RemovePromotion remove = new RemovePromotion(promotions, new AuditNotes());
    private final ListPromotions list =
            new ListPromotions(promotions, new PromotionLifts(promotions, history, aims, TestShop.SETTINGS, clock));
    private final ShowForecast show = new ShowForecast(forecasts, history, promotions, shop.actor);
    private final Random random = new Random(4);
    private long run;

    private static PromotionForm form(String kind, int week, Promotion.Scope scope, String key) {
        var monday = MONDAY.plusWeeks(week);
        return new PromotionForm(kind, monday, monday.plusDays(6), scope, key, "");
    }

    private Promotion said(String kind, int week, Promotion.Scope scope, String key) {
        return enter.enter(form(kind, week, scope, key));
    }

    /** A year and more of it, twice as much in the weeks of {@link #PAST} if it was promoted. */
    private void sold(Place what, int weekly, boolean promoted) {
        for (int week = 1; week <= 70; week++)
            history.sold(
                    what,
                    Optional.of(BDG),
                    MONDAY.minusWeeks(week),
                    Math.round((weekly + random.nextInt(3)) * (promoted && PAST.contains(week) ? 2 : 1)));
    }

    private long renewed() {
        var asked = ForecastRun.of(new UUID(++run, 0), "shop", NOW, MONDAY, history.count());
        assertThat(runs.add(asked)).isTrue();
        assertThat(forecast.forecast()).isTrue();
        return runs.get(asked.id()).renewed();
    }

    private DemandForecast of(Scope scope, String key) {
        return forecasts.find(new Subject(scope, key, Optional.empty())).orElseThrow();
    }

    @Test
    void what_promotions_did_is_expected_of_the_next_one_in_every_warehouse() {
        history.variant(SKU, PRODUCT, CATEGORY);
        sold(new Place(Scope.SKU, SKU), 40, true);
        for (var week : PAST) said("Diskon 20%", -week, Promotion.Scope.PRODUCT, PRODUCT);
        renewed();
        var before = of(Scope.SKU, SKU).weeks().get(5);
        assertThat(before.effect()).isEqualTo(1);

        said("DISKON 20%", 5, Promotion.Scope.PRODUCT, PRODUCT);
        assertThat(renewed()).isEqualTo(1);

        var made = of(Scope.SKU, SKU);
        assertThat(made.weeks().get(5).effect()).isCloseTo(2, within(0.2));
        assertThat(made.weeks().get(5).expected()).isGreaterThan(1.7 * before.expected());
        assertThat(made.weeks().get(6).effect()).isEqualTo(1);
        assertThat(made.lender()).isEmpty();
        var there =
                forecasts.find(new Subject(Scope.SKU, SKU, Optional.of(BDG))).orElseThrow();
        assertThat(there.weeks().get(5).expected())
                .isCloseTo(made.weeks().get(5).expected(), within(1e-6));
    }

    @Test
    void exactly_the_forecasts_it_touches_are_made_anew() {
        history.variant(SKU, PRODUCT, CATEGORY);
        history.variant("LAIN", "lain", "lain");
        for (var place : List.of(
                new Place(Scope.SKU, SKU),
                new Place(Scope.SKU, "LAIN"),
                new Place(Scope.PRODUCT, PRODUCT),
                new Place(Scope.PRODUCT, "lain"),
                new Place(Scope.CATEGORY, CATEGORY),
                new Place(Scope.SHOP, ""))) sold(place, 30, false);
        assertThat(renewed()).isEqualTo(6);
        assertThat(renewed()).isZero();

        var product = said("Live shopping", 3, Promotion.Scope.PRODUCT, PRODUCT);
        assertThat(renewed()).as("the variant and the product").isEqualTo(2);
        said("Live shopping", 80, Promotion.Scope.SHOP, "");
        said("Live shopping", -80, Promotion.Scope.SHOP, "");
        assertThat(renewed()).as("beyond history and horizon").isZero();
        change.change(new ChangePromotion.Command(
                product.id(), Optional.of(0L), form("Live shopping", 3, Promotion.Scope.CATEGORY, CATEGORY)));
        assertThat(renewed())
                .as("the category and the product, not the variant")
                .isEqualTo(2);
        remove.remove(new RemovePromotion.Command(product.id(), Optional.of(1L)));
        assertThat(renewed()).as("the category and the variant").isEqualTo(2);
        said("Bazar", 3, Promotion.Scope.SHOP, "");
        assertThat(renewed()).isEqualTo(6);
        assertThat(renewed()).isZero();
    }

    @Test
    void a_kind_that_the_product_never_saw_is_lent_by_the_category_and_one_that_nobody_saw_is_not_reckoned_with() {
        history.variant(SKU, PRODUCT, CATEGORY);
        sold(new Place(Scope.CATEGORY, CATEGORY), 200, true);
        for (int week = 1; week <= 7 + 4; week++)
            history.sold(new Place(Scope.SKU, SKU), Optional.of(BDG), MONDAY.minusWeeks(week), 20 + week % 3);
        for (var week : PAST) if (week >= 12) said("Bazar", -week, Promotion.Scope.CATEGORY, CATEGORY);
        said("Bazar", 4, Promotion.Scope.PRODUCT, PRODUCT);
        said("Live shopping", 6, Promotion.Scope.PRODUCT, PRODUCT);
        renewed();

        var made = of(Scope.SKU, SKU);
        assertThat(made.weeks().get(4).effect()).isCloseTo(2, within(0.4));
        assertThat(made.weeks().get(6).effect()).isEqualTo(1);
        assertThat(made.lender()).contains(CATEGORY);
        var shown = show.show(new Subject(Scope.SKU, SKU, Optional.empty())).promotions();
        assertThat(shown)
                .extracting(it -> it.promotion().kind().name(), ShowForecast.Promoted::reckoning)
                .containsExactly(tuple("Bazar", Reckoning.COUNTED), tuple("Live shopping", Reckoning.UNKNOWN));
        assertThat(shown.get(0).lift().orElseThrow().borrowed()).isTrue();
        change.change(new ChangePromotion.Command(
                shown.get(0).promotion().id(), Optional.empty(), form("Bazar", 7, Promotion.Scope.PRODUCT, PRODUCT)));
        assertThat(show.show(new Subject(Scope.SKU, SKU, Optional.empty())).promotions())
                .extracting(ShowForecast.Promoted::reckoning)
                .containsExactly(Reckoning.UNKNOWN, Reckoning.LATER);
    }

    @Test
    void a_young_variant_is_told_what_its_product_is_told() {
        history.variant(SKU, PRODUCT, CATEGORY);
        sold(new Place(Scope.PRODUCT, PRODUCT), 60, true);
        for (int week = 1; week <= 4; week++)
            history.sold(new Place(Scope.SKU, SKU), Optional.of(BDG), MONDAY.minusWeeks(week), 6);
        for (var week : PAST) said("Bazar", -week, Promotion.Scope.PRODUCT, PRODUCT);
        said("Bazar", 4, Promotion.Scope.PRODUCT, PRODUCT);
        renewed();
        var made = of(Scope.SKU, SKU);
        assertThat(made.weeks().get(4).expected())
                .isGreaterThan(1.5 * made.weeks().get(3).expected());

        said("Bazar", -30, Promotion.Scope.PRODUCT, PRODUCT);
        assertThat(renewed()).as("what the product learns, the variant learns").isEqualTo(2);
    }

    @Test
    void a_list_says_what_each_kind_did_where_it_was() {
        sold(new Place(Scope.PRODUCT, PRODUCT), 60, true);
        for (var week : PAST) said("Diskon 20%", -week, Promotion.Scope.PRODUCT, PRODUCT);
        said("diskon 20%", 2, Promotion.Scope.PRODUCT, PRODUCT);
        said("Live shopping", 0, Promotion.Scope.SHOP, "");

        var rows = list.list(new Promotions.Query("", Optional.empty(), 100)).items();

        assertThat(rows).extracting(PromotionRow::stage).startsWith(Stage.COMING, Stage.RUNNING, Stage.PAST);
        assertThat(rows.get(0).title()).isEqualTo(Goods.kaos().title());
        var lift = rows.get(0).lift().orElseThrow();
        assertThat(lift.factor()).isCloseTo(2, within(0.15));
        assertThat(lift.times()).isEqualTo(5);
        assertThat(lift.borrowed()).isFalse();
        assertThat(rows.get(1).lift()).isEmpty();
        assertThat(rows.get(1).title()).isEmpty();
        assertThat(list.list(new Promotions.Query(" LIVE ", Optional.empty(), 100))
                        .items())
                .hasSize(1);
        assertThatThrownBy(() -> list.list(new Promotions.Query("", Optional.empty(), 101)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> said("Bazar", 1, Promotion.Scope.PRODUCT, "tidak-ada"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> said("Bazar", 1, Promotion.Scope.CATEGORY, "Bukan slug!"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> said(" ", 1, Promotion.Scope.SHOP, "")).isInstanceOf(Invalid.class);
        var said = said("Bazar", 1, Promotion.Scope.SHOP, "");
        assertThatThrownBy(() -> change.change(new ChangePromotion.Command(
                        said.id(), Optional.of(7L), form("Bazar", 2, Promotion.Scope.SHOP, ""))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> remove.remove(new RemovePromotion.Command(said.id(), Optional.of(7L))))
                .isInstanceOf(StaleVersion.class);
        remove.remove(new RemovePromotion.Command(said.id(), Optional.empty()));
        assertThatThrownBy(() -> remove.remove(new RemovePromotion.Command(said.id(), Optional.empty())))
                .isInstanceOf(Missing.class);
    }
}

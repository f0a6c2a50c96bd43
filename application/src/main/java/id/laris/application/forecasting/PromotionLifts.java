package id.laris.application.forecasting;

import id.laris.application.forecasting.DemandHistory.Demand;
import id.laris.application.forecasting.DemandHistory.Place;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.forecasting.WeeklyDemand;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measures what promotions did where they were, by the histories as they are now. A page of them costs a read for each kind of place. */
@Singleton
public final class PromotionLifts {
    private final Promotions promotions;
    private final DemandHistory history;
    private final PromotionAims aims;
    private final ShopSettings shop;
    private final Clock clock;

    public PromotionLifts(
            Promotions promotions, DemandHistory history, PromotionAims aims, ShopSettings shop, Clock clock) {
        this.promotions = promotions;
        this.history = history;
        this.aims = aims;
        this.shop = shop;
        this.clock = clock;
    }

    List<PromotionRow> rows(List<Promotion> shown) {
        if (shown.isEmpty()) return List.of();
        var today = clock.instant().atZone(shop.zone()).toLocalDate();
        var before = WeeklyDemand.weekOf(today);
        var lenders = new Lenders(history, promotions, before);
        var demands = new HashMap<Place, Demand>();
        for (var demand : demands(shown, before)) demands.put(demand.place(), demand);
        lenders.expect(demands.values());
        var titles = aims.titles(shown);
        return shown.stream()
                .map(it -> new PromotionRow(
                        it,
                        it.from().isAfter(today)
                                ? PromotionRow.Stage.COMING
                                : it.to().isBefore(today) ? PromotionRow.Stage.PAST : PromotionRow.Stage.RUNNING,
                        titles.getOrDefault(PromotionAims.place(it), it.key()),
                        Optional.ofNullable(demands.get(PromotionAims.place(it)))
                                .flatMap(demand -> lenders.lift(demand, it.kind()))))
                .toList();
    }

    private List<Demand> demands(List<Promotion> shown, LocalDate before) {
        return shown.stream()
                .map(PromotionAims::place)
                .distinct()
                .collect(Collectors.groupingBy(Place::scope, Collectors.mapping(Place::key, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(it -> history.of(it.getKey(), it.getValue(), before).stream())
                .toList();
    }
}

package id.laris.application.forecasting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.Ids;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.forecasting.WeeklyDemand;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Begins runs, for the night and for whoever asks by day. */
@Singleton
public final class ForecastPlan {
    private final ForecastRuns runs;
    private final DemandHistory history;
    private final CurrentActor current;
    private final ShopSettings shop;
    private final Ids ids;

    public ForecastPlan(ForecastRuns runs, DemandHistory history, CurrentActor current, ShopSettings shop, Ids ids) {
        this.runs = runs;
        this.history = history;
        this.current = current;
        this.shop = shop;
        this.ids = ids;
    }

    /** False when one is running, or nothing was ever sold. */
    boolean begin(Instant now) {
        var subjects = history.count();
        var today = now.atZone(shop.zone()).toLocalDate();
        return subjects > 0
                && runs.add(
                        ForecastRun.of(ids.next(), current.actor().name(), now, WeeklyDemand.weekOf(today), subjects));
    }
}

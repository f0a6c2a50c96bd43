package id.laris.application.replenishment;

import static java.util.stream.Collectors.groupingBy;

import id.laris.application.UseCase;
import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.Subject;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What to buy and what to move today, the most urgent first. Made of the forecasts in force; computed anew each time, in a number of
 * reads that grows by the thousand SKUs only. Who is bound to warehouses is advised about those.
 */
@UseCase
@Requires(Permission.BUY)
public final class AdviseReorder {
    /** Proposals of one answer at most. */
    public static final int MOST = 500;
    /** Rupiah a budget may be of. */
    public static final long MOST_BUDGET = 1_000_000_000_000_000L;

    private static final int PORTION = 1_000;
    /** Of those that sell most; a shop with more sees that they are left out. */
    private static final int MOST_SKUS = 10_000;

    /**
     * @param warehouse empty for all
     * @param text that the SKU or the title has in it; blank for all
     * @param budget what all of it may cost; empty: as much as is needed
     * @param limit 1 to {@value #MOST}
     * @param cursor {@code next} of the page before
     */
    public record Query(
            Optional<WarehouseCode> warehouse,
            String text,
            Optional<Money> budget,
            int limit,
            Optional<String> cursor) {
        /** The first page. */
        public Query(Optional<WarehouseCode> warehouse, String text, Optional<Money> budget, int limit) {
            this(warehouse, text, budget, limit, Optional.empty());
        }
    }

    /**
     * @param proposals the most urgent ones, no more than asked for
     * @param all how many there are
     * @param totals of all of them
     * @param places to choose from
     * @param looked how many SKUs with a forecast were looked at
     * @param next cursor of the page that follows; what is advised is computed anew for it, and goes on after the last one shown
     * @param complete false when there are more SKUs than are looked at
     */
    public record Advised(
            List<ReorderProposal> proposals,
            int all,
            Totals totals,
            List<WarehouseCode> places,
            LocalDate day,
            int looked,
            boolean complete,
            Optional<String> next) {}

    /** @param missing pieces that will be asked for and not be there, on average, until what is ordered next time has come */
    public record Totals(
            Money cost, double missing, double missingWithout, Money holding, Money holdingWithout, int unknown) {}

    private final Forecasts forecasts;
    private final SupplyDesk desk;
    private final ReorderSettings settings;
    private final CurrentActor current;

    public AdviseReorder(Forecasts forecasts, SupplyDesk desk, ReorderSettings settings, CurrentActor current) {
        this.forecasts = forecasts;
        this.desk = desk;
        this.settings = settings;
        this.current = current;
    }

    /**
     * @throws Invalid limit, budget or cursor
     * @throws Missing warehouse-not-found, or one that is closed
     * @throws id.laris.domain.identity.NotYourWarehouse when they have nothing to do with it
     */
    public Advised advise(Query query) {
        if (query.limit() < 1 || query.limit() > MOST) throw new Invalid("limit", query.limit(), "1 to " + MOST);
        query.budget()
                .map(Money::minorUnits)
                .filter(it -> it < 0 || it > MOST_BUDGET)
                .ifPresent(wrong -> {
                    throw new Invalid("budget", wrong, "0 to " + MOST_BUDGET);
                });
        var after = query.cursor().map(AdvicePlace::at);
        query.warehouse().ifPresent(current.actor()::requireWorksIn);
        var house = desk.house();
        query.warehouse().filter(code -> !house.open().contains(code)).ifPresent(code -> {
            throw new Missing("warehouse", code);
        });
        var advisor = new Advisor(settings, house);
        var found = new ArrayList<ReorderProposal>();
        int looked = 0;
        Optional<String> cursor = Optional.empty();
        do {
            var page = forecasts.list(
                    new Forecasts.Query(Subject.Scope.SKU, query.text().strip(), Optional.empty(), cursor, PORTION));
            looked += page.items().size();
            found.addAll(portion(page.items(), advisor, house));
            cursor = page.next();
        } while (cursor.isPresent() && looked < MOST_SKUS);
        var wanted = JointOrders.of(found, house, settings.mostCover()).stream()
                .filter(it ->
                        query.warehouse().isEmpty() || query.warehouse().get().equals(it.warehouse()))
                .sorted(Comparator.comparing(AdvicePlace::of))
                .toList();
        var stored = Shortages.ofRoom(wanted, house, advisor);
        var paid = query.budget().map(money -> Shortages.ofMoney(stored, money)).orElse(stored);
        var rest = after.map(place -> paid.stream()
                        .filter(it -> AdvicePlace.of(it).compareTo(place) > 0)
                        .toList())
                .orElse(paid);
        var shown = rest.stream().limit(query.limit()).toList();
        return new Advised(
                shown,
                paid.size(),
                totals(paid),
                house.open(),
                house.today(),
                looked,
                cursor.isEmpty(),
                rest.size() > shown.size()
                        ? Optional.of(
                                AdvicePlace.of(shown.get(shown.size() - 1)).cursor())
                        : Optional.empty());
    }

    private List<ReorderProposal> portion(List<DemandForecast> whole, Advisor advisor, SupplyDesk.House house) {
        var keys = whole.stream().map(it -> it.subject().key()).toList();
        if (keys.isEmpty()) return List.of();
        var skus = keys.stream().map(Sku::new).toList();
        var facts = desk.facts(skus, house.today());
        var bySku = forecasts.of(Subject.Scope.SKU, keys).stream()
                .collect(groupingBy(it -> new Sku(it.subject().key())));
        return bySku.entrySet().parallelStream()
                .flatMap(entry -> advisor.proposals(entry.getKey(), entry.getValue(), facts).stream())
                .toList();
    }

    private static Totals totals(List<ReorderProposal> all) {
        var cost = Money.rupiah(0);
        var holding = Money.rupiah(0);
        var holdingWithout = Money.rupiah(0);
        double missing = 0;
        double missingWithout = 0;
        int unknown = 0;
        for (var it : all) {
            if (it.source().isEmpty() && it.buy() > 0) unknown++;
            cost = cost.plus(it.cost().orElse(Money.rupiah(0)));
            var with = it.buy() == it.advice().quantity() ? it.advice().with() : it.with();
            missing += with.missing();
            missingWithout += it.without().missing();
            holding = holding.plus(with.holding());
            holdingWithout = holdingWithout.plus(it.without().holding());
        }
        return new Totals(cost, missing, missingWithout, holding, holdingWithout, unknown);
    }
}

package id.laris.application.replenishment;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.replenishment.ReorderProposal.Basis;
import id.laris.application.replenishment.ReorderProposal.Move;
import id.laris.application.replenishment.ReorderProposal.Source;
import id.laris.application.replenishment.ReorderProposal.Stock;
import id.laris.application.replenishment.ReorderProposal.Urgency;
import id.laris.application.replenishment.SupplyDesk.Facts;
import id.laris.application.replenishment.SupplyDesk.House;
import id.laris.application.replenishment.SupplyFacts.Coming;
import id.laris.application.replenishment.SupplyFacts.Way;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.replenishment.BuyingAhead;
import id.laris.domain.replenishment.DemandOutlook;
import id.laris.domain.replenishment.ExpectedWeek;
import id.laris.domain.replenishment.LeadTime;
import id.laris.domain.replenishment.ReorderAdvice;
import id.laris.domain.replenishment.ReorderPolicy;
import id.laris.domain.replenishment.Sharing;
import id.laris.domain.replenishment.StockCosts;
import id.laris.domain.replenishment.StockPosition;
import id.laris.domain.replenishment.StockPosition.Arrival;
import id.laris.domain.replenishment.Terms;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the rules of the domain to what is known of one SKU. The same facts get the same advice. */
final class Advisor {
    private static final int NEVER = 366;
    private static final double FOUR_WEEKS = 28;
    private static final Comparator<SupplierPrice> CHEAPEST = Comparator.comparing(SupplierPrice::unitCost);

    /** One warehouse, or all together under the name of the first one. */
    private record Spot(
            WarehouseCode at,
            boolean pooled,
            Stock stock,
            DemandOutlook outlook,
            StockPosition position,
            ReorderAdvice advice) {
        int need() {
            return advice.isToOrder() ? Math.max(0, advice.upTo() - advice.position()) : 0;
        }

        /** Of what lies there; what is still to come is given away by nobody. */
        int spare() {
            if (advice.isToOrder()) return 0;
            return Math.max(0, Math.min(advice.surplus(), stock.free() - advice.upTo()));
        }
    }

    private final ReorderSettings settings;
    private final House house;

    Advisor(ReorderSettings settings, House house) {
        this.settings = settings;
        this.house = house;
    }

    /**
     * What is to be done, and what could go along with it: {@link JointOrders} decides on that.
     *
     * @param forecasts all of that SKU, that of all warehouses together first; nothing comes of what is not on sale
     */
    List<ReorderProposal> proposals(Sku sku, List<DemandForecast> forecasts, Facts facts) {
        var offer = facts.offers().get(sku);
        if (offer == null) return List.of();
        var prices = facts.prices().getOrDefault(sku, List.of()).stream()
                .filter(price -> house.suppliers().containsKey(price.supplier()))
                .sorted(CHEAPEST.thenComparing(price -> lead(price.supplier()).days())
                        .thenComparing(price -> price.supplier().value()))
                .toList();
        if (prices.stream().allMatch(price -> price.breaks().isEmpty()))
            return proposals(
                    sku, forecasts, facts, offer, prices.stream().findFirst().map(this::source));
        return prices.stream()
                .map(price -> proposals(sku, forecasts, facts, offer, Optional.of(source(price))))
                .min(Comparator.comparingDouble(Advisor::eachOf))
                .orElseThrow();
    }

    /** What a piece costs on average; nothing to buy is best. */
    private static double eachOf(List<ReorderProposal> proposals) {
        long pieces = proposals.stream().mapToLong(ReorderProposal::buy).sum();
        double cost = proposals.stream()
                .flatMap(it -> it.cost().stream())
                .mapToDouble(Money::minorUnits)
                .sum();
        return pieces == 0 ? 0 : cost / pieces;
    }

    private List<ReorderProposal> proposals(
            Sku sku, List<DemandForecast> forecasts, Facts facts, Offer offer, Optional<Source> source) {
        var lead = source.map(it -> lead(it.price().supplier())).orElseGet(this::unknownLead);
        var each = source.map(it -> it.price().unitCost())
                .or(() -> Optional.ofNullable(facts.costs().get(sku)).map(AverageCost::rounded));
        var policy = policy(source, lead, each);
        var spots = spots(sku, forecasts, facts, policy, lead);
        var moves = moves(spots, facts.levels().getOrDefault(sku, List.of()));
        var margin = Math.max(
                1, offer.price().minorUnits() - each.map(Money::minorUnits).orElse(0L));
        var made = new ArrayList<ReorderProposal>();
        for (var spot : spots) {
            if (!spot.advice().isToOrder() && source.filter(this::mayBeJoint).isEmpty()) continue;
            made.add(proposal(
                    sku,
                    title(forecasts),
                    spot,
                    moves.getOrDefault(spot.at(), List.of()),
                    policy,
                    source,
                    lead,
                    margin));
        }
        return made;
    }

    private boolean mayBeJoint(Source source) {
        return JointOrders.areMade(house.suppliers().get(source.price().supplier()));
    }

    private static String title(List<DemandForecast> forecasts) {
        return forecasts.get(0).title();
    }

    private ReorderProposal proposal(
            Sku sku,
            String title,
            Spot spot,
            List<Move> moves,
            ReorderPolicy policy,
            Optional<Source> source,
            LeadTime lead,
            double margin) {
        int moved = moves.stream().mapToInt(Move::pieces).sum();
        var after = moved == 0 ? spot.position() : with(spot.position(), moved);
        var advice = moved == 0 ? spot.advice() : policy.advise(spot.outlook(), after);
        var without = spot.advice().without();
        int pack = source.map(it -> it.price().packSize()).orElse(1);
        int needed = Math.min(advice.quantity(), Quantity.MOST / pack * pack);
        var ahead = source.map(it -> policy.ahead(spot.outlook(), needed, Shortages.steps(it.price())))
                .orElse(new BuyingAhead(needed, 0));
        return new ReorderProposal(
                sku,
                title,
                spot.at(),
                spot.pooled(),
                spot.stock(),
                spot.outlook().mean(FOUR_WEEKS) / 4,
                source,
                lead,
                ahead.pieces(),
                needed,
                ahead.saved(),
                ahead.pieces(),
                0,
                Optional.empty(),
                ahead.pieces(),
                moves,
                advice,
                without,
                ends(spot.advice().endsInDays()),
                house.today().plusDays(Math.round(lead.days())),
                urgency(spot, lead),
                Math.max(0, without.missing() - advice.with().missing()) * margin,
                new Basis(policy, spot.outlook(), after, spot.position(), margin));
    }

    /** What other warehouses give, as far as there is room for it, and as many of the pieces to buy. */
    ReorderProposal storing(ReorderProposal it, int moved, int bought) {
        if (moved == it.moved() && bought == it.wanted()) return it;
        var kept = new ArrayList<Move>();
        int left = moved;
        for (var move : it.moves()) {
            int pieces = Math.min(left, move.pieces());
            if (pieces > 0) kept.add(new Move(move.from(), pieces));
            left -= pieces;
        }
        var before = it.basis().before();
        return it.storing(kept, moved == 0 ? before : with(before, moved), bought);
    }

    private StockPosition with(StockPosition position, int moved) {
        var incoming = new ArrayList<>(position.incoming());
        incoming.add(new Arrival(settings.transferDays(), moved));
        return new StockPosition(position.available(), incoming);
    }

    private Optional<LocalDate> ends(double inDays) {
        return inDays >= NEVER ? Optional.empty() : Optional.of(house.today().plusDays((long) inDays));
    }

    private static Urgency urgency(Spot spot, LeadTime lead) {
        if (!spot.advice().isToOrder()) return Urgency.JOINT;
        if (spot.stock().free() <= 0) return Urgency.EMPTY;
        return spot.advice().endsInDays() < lead.days() ? Urgency.LATE : Urgency.DUE;
    }

    private Source source(SupplierPrice price) {
        var supplier = house.suppliers().get(price.supplier());
        return new Source(supplier.name(), supplier.minimumOrder(), price);
    }

    private LeadTime lead(SupplierId id) {
        var said = LeadTime.said(house.suppliers().get(id).leadDays(), settings.leadSpread());
        var measured = house.deliveries().get(id);
        return measured == null ? said : said.orMeasured(measured.count(), measured.mean(), measured.deviation());
    }

    private LeadTime unknownLead() {
        return LeadTime.said(settings.leadDays(), settings.leadSpread());
    }

    private ReorderPolicy policy(Optional<Source> source, LeadTime lead, Optional<Money> each) {
        var terms = new Terms(
                lead.days(),
                lead.deviation(),
                settings.reviewDays(),
                source.map(it -> it.price().packSize()).orElse(1),
                source.map(it -> it.price().minimum().value()).orElse(0));
        // Where nobody knows what a piece costs, the lot that is worth an order's cost would have no end.
        var order = each.isPresent() ? settings.orderCost() : Money.rupiah(0);
        var costs = new StockCosts(each.orElse(Money.rupiah(0)), settings.holdingRate(), order);
        return new ReorderPolicy(terms, settings.wanted(), costs, settings.mostCover());
    }

    private List<Spot> spots(
            Sku sku, List<DemandForecast> forecasts, Facts facts, ReorderPolicy policy, LeadTime lead) {
        var spots = new ArrayList<Spot>();
        for (var forecast : forecasts)
            forecast.subject().warehouse().filter(house.open()::contains).ifPresent(code -> {
                var levels = facts.levels().getOrDefault(sku, List.of()).stream()
                        .filter(level -> level.warehouse().equals(code))
                        .toList();
                var coming = facts.coming().getOrDefault(sku, List.of()).stream()
                        .filter(it -> it.warehouse().equals(code))
                        .toList();
                spots.add(spot(code, false, forecast, levels, coming, policy, lead));
            });
        var split = forecasts.stream().anyMatch(it -> it.subject().warehouse().isPresent());
        if (!split && house.whole() && !house.open().isEmpty())
            spots.add(spot(
                    house.open().get(0),
                    house.open().size() > 1,
                    forecasts.get(0),
                    facts.levels().getOrDefault(sku, List.of()).stream()
                            .filter(level -> house.open().contains(level.warehouse()))
                            .toList(),
                    facts.coming().getOrDefault(sku, List.of()),
                    policy,
                    lead));
        return spots;
    }

    private Spot spot(
            WarehouseCode at,
            boolean pooled,
            DemandForecast forecast,
            List<StockLevel> levels,
            List<Coming> coming,
            ReorderPolicy policy,
            LeadTime lead) {
        var stock = new Stock(
                levels.stream().mapToInt(level -> level.onHand().value()).sum(),
                levels.stream().mapToInt(level -> level.reserved().value()).sum(),
                pieces(coming, Way.ORDERED),
                pieces(coming, Way.DRAFTED),
                pieces(coming, Way.MOVING));
        var outlook = outlook(forecast, house.today());
        var position = new StockPosition(
                stock.free(),
                coming.stream()
                        .map(it -> new Arrival(inDays(it, lead), it.pieces()))
                        .toList());
        return new Spot(at, pooled, stock, outlook, position, policy.advise(outlook, position));
    }

    private static int pieces(List<Coming> coming, Way way) {
        return coming.stream()
                .filter(it -> it.way() == way)
                .mapToInt(Coming::pieces)
                .sum();
    }

    /** What is overdue is hoped for tomorrow; what is only drafted cannot be there before the lead time. */
    private double inDays(Coming it, LeadTime lead) {
        var days = ChronoUnit.DAYS.between(house.today(), it.day());
        return switch (it.way()) {
            case ORDERED -> Math.max(1, days);
            case DRAFTED -> Math.max(lead.days(), days);
            case MOVING -> Math.max(1, days + settings.transferDays());
        };
    }

    /** The weeks from today on, mixed of the forecast's weeks that begin on Mondays. */
    static DemandOutlook outlook(DemandForecast forecast, LocalDate today) {
        var weeks = forecast.weeks();
        var gone = (int) Math.max(0, Math.min(10_000, ChronoUnit.DAYS.between(forecast.firstWeek(), today)));
        var first = Math.min(gone / 7, weeks.size() - 1);
        var part = gone % 7 / 7.0;
        var mixed = new ArrayList<ExpectedWeek>();
        for (int k = first; k < weeks.size(); k++) {
            var one = weeks.get(k);
            var next = weeks.get(Math.min(k + 1, weeks.size() - 1));
            var expected = Math.max(0, one.expected() * (1 - part) + next.expected() * part);
            mixed.add(new ExpectedWeek(expected, one.spread() * (1 - part) + next.spread() * part));
        }
        return new DemandOutlook(mixed);
    }

    /** What is lying about elsewhere goes where it is needed; warehouses that sell none of it keep what somebody watches over. */
    private Map<WarehouseCode, List<Move>> moves(List<Spot> spots, List<StockLevel> levels) {
        if (spots.stream().anyMatch(Spot::pooled)) return Map.of();
        var needs = new HashMap<WarehouseCode, Integer>();
        var spare = new HashMap<WarehouseCode, Integer>();
        for (var level : levels)
            if (house.sees(level.warehouse()))
                spare.put(
                        level.warehouse(),
                        level.available().value() - level.minimum().value());
        for (var spot : spots) {
            needs.put(spot.at(), spot.need());
            spare.put(spot.at(), spot.spare());
        }
        var moves = new HashMap<WarehouseCode, List<Move>>();
        for (var move : Sharing.moves(needs, spare))
            moves.computeIfAbsent(move.to(), to -> new ArrayList<>()).add(new Move(move.from(), move.pieces()));
        return moves;
    }
}

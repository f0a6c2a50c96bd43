package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.Footfall.Footprint;
import id.laris.application.reporting.Sights.Sight;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Sku;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What pages saw is added to the numbers of its day; of customers who agreed to that, what they did is kept as well. Of everybody else
 * nothing is written that points to them.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteSights {
    private static final int BATCH = 5_000;
    private static final int MOST_VISITORS_A_DAY = 300_000;

    private final Sights sights;
    private final Footfall footfall;
    private final VisitorMarks marks;
    private final Products products;
    private final ShopSettings shop;
    private final Clock clock;
    private final Crowd crowd = new Crowd(MOST_VISITORS_A_DAY);

    public WriteSights(
            Sights sights, Footfall footfall, VisitorMarks marks, Products products, ShopSettings shop, Clock clock) {
        this.sights = sights;
        this.footfall = footfall;
        this.marks = marks;
        this.products = products;
        this.shop = shop;
        this.clock = clock;
    }

    /** Whether more are waiting. What cannot be written is counted as lost by the next run. */
    public boolean write() {
        var batch = sights.take(BATCH);
        long lost = sights.takeLost();
        if (batch.isEmpty() && lost == 0) return false;
        try {
            write(batch, lost);
        } catch (RuntimeException failed) {
            sights.lose(batch.size() + lost);
            throw failed;
        }
        return batch.size() == BATCH;
    }

    private void write(List<Sight> batch, long lost) {
        var days = new TreeMap<LocalDate, FunnelFigures>();
        days.merge(day(clock.instant()), FunnelFigures.lost(lost), FunnelFigures::plus);
        var views = new TreeMap<LocalDate, Map<String, Long>>();
        for (var sight : batch) {
            var day = day(sight.at());
            days.merge(day, crowd.came(day, sight.mark(), sight.step()), FunnelFigures::plus);
            if (sight.step() == ShopStep.PRODUCT)
                views.computeIfAbsent(day, none -> new TreeMap<>()).merge(sight.product(), 1L, Long::sum);
        }
        days.values().removeIf(FunnelFigures::isNone);
        footfall.count(days);
        views.forEach(footfall::countViews);
        footfall.keep(footprints(batch));
    }

    private List<Footprint> footprints(List<Sight> batch) {
        var agreed = new HashMap<AccountId, Boolean>();
        var kept = batch.stream()
                .filter(sight -> sight.step() != ShopStep.VISIT)
                .filter(sight -> sight.customer()
                        .filter(who -> agreed.computeIfAbsent(who, marks::mayKeep))
                        .isPresent())
                .toList();
        var owners = owners(kept);
        return kept.stream()
                .map(sight -> new Footprint(
                        marks.of(sight.customer().orElseThrow()),
                        sight.step(),
                        sight.product().isEmpty()
                                ? Optional.ofNullable(owners.get(sight.sku()))
                                        .map(Slug::value)
                                        .orElse("")
                                : sight.product(),
                        sight.sku(),
                        0,
                        sight.at()))
                .toList();
    }

    private Map<String, Slug> owners(List<Sight> kept) {
        var skus = kept.stream()
                .filter(sight -> sight.product().isEmpty() && !sight.sku().isEmpty())
                .map(sight -> new Sku(sight.sku()))
                .collect(Collectors.toSet());
        var owners = new HashMap<String, Slug>();
        if (!skus.isEmpty()) products.owners(skus).forEach((sku, slug) -> owners.put(sku.value(), slug));
        return owners;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, shop.zone());
    }
}

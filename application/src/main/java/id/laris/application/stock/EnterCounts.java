package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeNumber;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Notes what was counted beside what the book says at this moment. Who counts is not told what the book says. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class EnterCounts {
    private final StockTakes takes;
    private final StockBook book;
    private final Products products;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public EnterCounts(
            StockTakes takes, StockBook book, Products products, Clock clock, CurrentActor current, AuditNotes notes) {
        this.takes = takes;
        this.book = book;
        this.products = products;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    /** @param round 1, or 2 for what differed */
    public StockTake enter(StockTakeNumber number, int round, Map<Sku, Quantity> counted) {
        var take = takes.lock(number);
        current.actor().requireWorksIn(take.warehouse());
        var known = products.owners(counted.keySet());
        for (var sku : counted.keySet())
            if (!known.containsKey(sku)
                    && take.lines().stream().noneMatch(line -> line.sku().equals(sku))) throw new Missing("sku", sku);
        var onHand = book.lock(counted.keySet()).stream()
                .filter(level -> level.warehouse().equals(take.warehouse()))
                .collect(Collectors.toMap(StockLevel::sku, StockLevel::onHand));
        var now = clock.instant();
        var tallies = new TreeMap<Sku, StockTake.Tally>();
        counted.forEach((sku, pieces) -> tallies.put(
                sku,
                new StockTake.Tally(
                        pieces,
                        onHand.getOrDefault(sku, Quantity.ZERO),
                        current.actor().name(),
                        now)));
        takes.save(take.enter(round, tallies), counted.keySet());
        notes.about("stock-take", number);
        counted.forEach((sku, pieces) -> notes.changed(sku.value(), "", pieces));
        return takes.get(number);
    }
}

package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeNumber;
import java.time.Clock;
import java.util.List;

/** Approves a stock take, which posts its differences, or calls it off. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WAREHOUSES)
public final class EndStockTake {
    private final StockTakes takes;
    private final StockDesk desk;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public EndStockTake(StockTakes takes, StockDesk desk, Clock clock, CurrentActor current, AuditNotes notes) {
        this.takes = takes;
        this.desk = desk;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    /**
     * All differences or none.
     *
     * @param approved false: it is called off
     * @throws id.laris.domain.stock.StockTakeIncomplete when something is still to be counted
     * @throws id.laris.domain.stock.NotEnoughStock when pieces are missing that are promised to orders: those come first
     */
    public StockTake end(StockTakeNumber number, boolean approved) {
        var take = takes.lock(number);
        current.actor().requireWorksIn(take.warehouse());
        var who = current.actor().name();
        var after = approved ? take.approve(who, clock.instant()) : take.callOff(who, clock.instant());
        takes.save(after, List.of());
        notes.about("stock-take", number);
        notes.changed("state", take.state(), after.state());
        if (!approved) return takes.get(number);
        desk.post(after.differences().entrySet().stream()
                .map(d -> StockDesk.Entry.good(
                        d.getKey(), take.warehouse(), StockMovement.Kind.COUNT, d.getValue(), number.value()))
                .toList());
        after.differences().forEach((sku, pieces) -> notes.changed(sku.value(), "", pieces));
        return takes.get(number);
    }
}

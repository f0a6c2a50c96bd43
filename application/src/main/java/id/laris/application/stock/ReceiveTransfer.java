package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.Transfer.Arrived;
import id.laris.domain.stock.TransferNumber;
import java.time.Clock;
import java.util.Map;

/** Some or all of a transfer arrived. What arrived is counted once, however often it is said: no more than is on its way. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class ReceiveTransfer {
    private final Transfers transfers;
    private final StockDesk desk;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public ReceiveTransfer(Transfers transfers, StockDesk desk, Clock clock, CurrentActor current, AuditNotes notes) {
        this.transfers = transfers;
        this.desk = desk;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.stock.NotSent when more arrived than is on its way
     * @throws id.laris.domain.stock.TransferStepNotAllowed when nothing is on its way any more
     */
    public Transfer receive(TransferNumber number, Map<Sku, Arrived> arrived) {
        var transfer = transfers.lock(number);
        current.actor().requireWorksIn(transfer.to());
        var after = transfer.receive(arrived, clock.instant());
        transfers.save(after);
        desk.post(arrived.entrySet().stream()
                .filter(line -> !line.getValue().good().isZero()
                        || !line.getValue().damaged().isZero())
                .sorted(Map.Entry.comparingByKey())
                .map(line -> new StockDesk.Entry(
                        line.getKey(),
                        transfer.to(),
                        StockMovement.Kind.TRANSFER_IN,
                        line.getValue().good().value(),
                        line.getValue().damaged().value(),
                        number.value()))
                .toList());
        notes.about("transfer", number);
        notes.changed("open", transfer.open(), after.open());
        return transfers.get(number);
    }
}

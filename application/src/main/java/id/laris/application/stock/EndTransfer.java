package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.TransferNumber;
import java.time.Clock;
import java.util.Optional;

/** What is still on its way does not arrive: it came back before anything arrived, or it is lost. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class EndTransfer {
    private final Transfers transfers;
    private final StockDesk desk;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public EndTransfer(Transfers transfers, StockDesk desk, Clock clock, CurrentActor current, AuditNotes notes) {
        this.transfers = transfers;
        this.desk = desk;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    /**
     * @param lost why the rest is lost; empty: everything came back to where it left
     * @throws id.laris.domain.stock.TransferStepNotAllowed when nothing is on its way, or something arrived and cannot come back
     */
    public Transfer end(TransferNumber number, Optional<String> lost) {
        var transfer = transfers.lock(number);
        current.actor().requireWorksIn(lost.isPresent() ? transfer.to() : transfer.from());
        var now = clock.instant();
        var after = lost.map(why -> transfer.close(why, now)).orElseGet(() -> transfer.callBack(now));
        transfers.save(after);
        if (lost.isEmpty())
            desk.post(transfer.lines().stream()
                    .map(line -> StockDesk.Entry.good(
                            line.sku(),
                            transfer.from(),
                            StockMovement.Kind.TRANSFER_IN,
                            line.sent().value(),
                            number.value()))
                    .toList());
        notes.about("transfer", number);
        notes.changed("state", transfer.state(), after.state());
        return transfers.get(number);
    }
}

package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.TransferNumber;

/** One transfer, for who works where it left or where it arrives. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowTransfer {
    private final Transfers transfers;
    private final CurrentActor current;

    public ShowTransfer(Transfers transfers, CurrentActor current) {
        this.transfers = transfers;
        this.current = current;
    }

    public Transfer show(TransferNumber number) {
        var transfer = transfers.get(number);
        var who = current.actor();
        if (!who.worksIn(transfer.from()) && !who.worksIn(transfer.to())) throw new NotYourWarehouse(transfer.to());
        return transfer;
    }
}

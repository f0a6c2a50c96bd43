package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.Transfer;
import java.util.Optional;

/** Goods on their way and those that arrived, newest first; who is bound to warehouses sees what leaves or arrives there. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListTransfers {
    private final Transfers transfers;
    private final CurrentActor current;

    public ListTransfers(Transfers transfers, CurrentActor current) {
        this.transfers = transfers;
        this.current = current;
    }

    public Page<Transfer> list(boolean openOnly, Optional<String> cursor, int limit) {
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
        return transfers.list(openOnly, current.actor().warehouses(), cursor, limit);
    }
}

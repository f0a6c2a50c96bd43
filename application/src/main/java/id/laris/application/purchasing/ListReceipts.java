package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.shared.Invalid;
import java.util.Optional;

/** What arrived, the newest first; who is bound to warehouses sees those. Costs show to who buys or reads reports. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListReceipts {
    private final GoodsReceipts receipts;
    private final CurrentActor current;

    public ListReceipts(GoodsReceipts receipts, CurrentActor current) {
        this.receipts = receipts;
        this.current = current;
    }

    /** @param limit 1 to 500 */
    public Page<GoodsReceipt> list(Optional<String> cursor, int limit) {
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
        return receipts.list(current.actor().warehouses(), cursor, limit)
                .map(receipt -> ShowReceipt.mayKnowCosts(current) ? receipt : receipt.withoutCosts());
    }
}

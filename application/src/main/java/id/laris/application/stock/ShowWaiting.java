package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Sku;
import java.util.List;

/** How many people wait for a SKU: what buying more of it is worth. Never who. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowWaiting {
    private final StockWishes wishes;

    public ShowWaiting(StockWishes wishes) {
        this.wishes = wishes;
    }

    public long show(Sku sku) {
        return wishes.waiting(List.of(sku)).getOrDefault(sku, 0L);
    }
}

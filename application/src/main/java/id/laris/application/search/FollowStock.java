package id.laris.application.search;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;

/** Keeps the in-stock filter true. Handling an event twice does no harm. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class FollowStock {
    private final ProductSearch search;

    public FollowStock(ProductSearch search) {
        this.search = search;
    }

    public void follow(RecordedEvent event) {
        switch (event.type()) {
            case "stock.ran-out", "stock.available-again" -> search.stockChanged(List.of(new Sku(event.text("sku"))));
            case "warehouse.closed", "warehouse.opened" ->
                search.warehouseChanged(new WarehouseCode(event.text("warehouse")));
            default -> {
                /* Nothing that search shows. */
            }
        }
    }
}

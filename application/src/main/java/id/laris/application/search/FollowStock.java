package id.laris.application.search;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Sku;
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
        if (event.type().equals("stock.ran-out") || event.type().equals("stock.available-again"))
            search.stockChanged(List.of(new Sku(event.text("sku"))));
    }
}

package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** The customer does not wait for it any more. */
@UseCase
@ForCustomers
public final class EndMyWish {
    private final StockWishes wishes;
    private final CurrentActor current;

    public EndMyWish(StockWishes wishes, CurrentActor current) {
        this.wishes = wishes;
        this.current = current;
    }

    /** @throws Missing stock-wish-not-found, also for one of somebody else */
    public void end(UUID id) {
        var account = current.person().account();
        wishes.of(account.id(), account.email()).stream()
                .filter(wish -> wish.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("stock-wish", id));
        wishes.remove(id);
    }
}

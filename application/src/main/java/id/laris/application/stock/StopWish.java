package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;

/** Whoever has one of its mails ends a wish. Nothing happens when it ended already. */
@UseCase
@OpenToAll
public final class StopWish {
    private final StockWishes wishes;
    private final WishTokens tokens;

    public StopWish(StockWishes wishes, WishTokens tokens) {
        this.wishes = wishes;
        this.tokens = tokens;
    }

    public void stop(String token) {
        tokens.open(token).ifPresent(wishes::remove);
    }
}

package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.stock.WishLinkNotGood;
import java.time.Clock;

/** Whoever has the mail says that the wish is theirs. Saying it again changes nothing. */
@UseCase
@OpenToAll
public final class ConfirmWish {
    private final StockWishes wishes;
    private final WishTokens tokens;
    private final Clock clock;

    public ConfirmWish(StockWishes wishes, WishTokens tokens, Clock clock) {
        this.wishes = wishes;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @throws WishLinkNotGood when there is no such wish any more */
    public void confirm(String token) {
        var wish = tokens.open(token).flatMap(wishes::find).orElseThrow(WishLinkNotGood::new);
        if (wish.confirmedAt().isEmpty()) wishes.save(wish.confirmed(clock.instant()));
    }
}

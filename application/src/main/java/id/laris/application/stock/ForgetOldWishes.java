package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/** Wishes go when they are done: told two weeks ago, never confirmed within a week, or waiting for half a year in vain. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldWishes {
    public static final Duration UNCONFIRMED = Duration.ofDays(7);
    static final Duration TOLD = Duration.ofDays(14);
    static final Duration WAITING = Duration.ofDays(180);

    private final StockWishes wishes;
    private final Clock clock;

    public ForgetOldWishes(StockWishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        var now = clock.instant();
        return wishes.forget(now.minus(TOLD), now.minus(UNCONFIRMED), now.minus(WAITING));
    }
}

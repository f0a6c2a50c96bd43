package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/** Carts nobody touched for 60 days are forgotten. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldCarts {
    private static final Duration KEPT = Duration.ofDays(60);
    private final Carts carts;
    private final Clock clock;

    public ForgetOldCarts(Carts carts, Clock clock) {
        this.carts = carts;
        this.clock = clock;
    }

    public int forget() {
        return carts.forgetUntouchedSince(clock.instant().minus(KEPT));
    }
}

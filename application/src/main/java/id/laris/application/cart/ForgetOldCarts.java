package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** Carts nobody touched for as long as the policy says are forgotten. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldCarts {
    private final Carts carts;
    private final RetentionPolicy policy;
    private final Clock clock;

    public ForgetOldCarts(Carts carts, RetentionPolicy policy, Clock clock) {
        this.carts = carts;
        this.policy = policy;
        this.clock = clock;
    }

    public int forget() {
        return carts.forgetUntouchedSince(clock.instant().minus(policy.carts()));
    }
}

package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.notification.Template;
import id.laris.application.payment.StoreCredits;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;

/** One customer who was warned and did not come back is forgotten, unless an order or a refund of theirs is open or they have store credit. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class EraseIdleAccount {
    private final IdleAccounts idle;
    private final OrderErasure orders;
    private final Erasure erasure;
    private final StoreCredits credits;

    public EraseIdleAccount(IdleAccounts idle, OrderErasure orders, Erasure erasure, StoreCredits credits) {
        this.idle = idle;
        this.orders = orders;
        this.erasure = erasure;
        this.credits = credits;
    }

    public void erase(AccountId id) {
        if (credits.balance(id).isPositive()
                || idle.hasReturned(id)
                || orders.hindrance(id).isPresent()) return;
        idle.forget(id);
        erasure.carryOut(id, Template.ACCOUNT_IDLE_ERASED);
    }
}

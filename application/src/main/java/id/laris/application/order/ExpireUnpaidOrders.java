package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.shared.StaleVersion;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Expires the orders whose time to pay is over, each in a transaction of its own. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ExpireUnpaidOrders {
    private static final int BATCH = 200;
    private final Orders orders;
    private final ExpireOrder expireOrder;
    private final Clock clock;

    public ExpireUnpaidOrders(Orders orders, ExpireOrder expireOrder, Clock clock) {
        this.orders = orders;
        this.expireOrder = expireOrder;
        this.clock = clock;
    }

    /** How many expired. One that was paid, cancelled or expired by another instance at this very moment is skipped. */
    public int expire() {
        int expired = 0;
        for (var id : orders.unpaidAt(clock.instant(), BATCH)) {
            try {
                expireOrder.expire(id);
                expired++;
            } catch (StaleVersion | OrderStepNotAllowed overtaken) {
                continue;
            }
        }
        return expired;
    }
}

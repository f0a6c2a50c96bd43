package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.shared.StaleVersion;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Completes orders some days after delivery, each in a transaction of its own. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class CompleteDeliveredOrders {
    private static final int BATCH = 200;
    private final Orders orders;
    private final CompleteOrder completeOrder;
    private final ShopSettings settings;
    private final Clock clock;

    public CompleteDeliveredOrders(Orders orders, CompleteOrder completeOrder, ShopSettings settings, Clock clock) {
        this.orders = orders;
        this.completeOrder = completeOrder;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many were completed. One that changed at this very moment is skipped. */
    public int complete() {
        int completed = 0;
        for (var id : orders.deliveredBefore(clock.instant().minus(settings.completeAfter()), BATCH)) {
            try {
                completeOrder.complete(id);
                completed++;
            } catch (StaleVersion | OrderStepNotAllowed overtaken) {
                continue;
            }
        }
        return completed;
    }
}

package id.laris.messaging.order;

import id.laris.application.order.CompleteDeliveredOrders;
import id.laris.application.order.ExpireUnpaidOrders;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class OrderJobs {
    OrderJobs(Jobs jobs, ExpireUnpaidOrders expireUnpaidOrders, CompleteDeliveredOrders completeDeliveredOrders) {
        jobs.every("expire-orders", expireUnpaidOrders::expire);
        jobs.every("complete-orders", completeDeliveredOrders::complete);
    }
}

package id.laris.messaging.order;

import id.laris.application.order.CompleteDeliveredOrders;
import id.laris.application.order.ExpireUnpaidOrders;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class OrderJobs {
    private final Jobs jobs;
    private final ExpireUnpaidOrders expireUnpaidOrders;
    private final CompleteDeliveredOrders completeDeliveredOrders;

    OrderJobs(Jobs jobs, ExpireUnpaidOrders expireUnpaidOrders, CompleteDeliveredOrders completeDeliveredOrders) {
        this.jobs = jobs;
        this.expireUnpaidOrders = expireUnpaidOrders;
        this.completeDeliveredOrders = completeDeliveredOrders;
    }

    @Scheduled(every = "{laris.jobs.expire-orders}", concurrentExecution = ConcurrentExecution.SKIP)
    void expire() {
        jobs.run("expire-orders", expireUnpaidOrders::expire);
    }

    @Scheduled(every = "{laris.jobs.complete-orders}", concurrentExecution = ConcurrentExecution.SKIP)
    void complete() {
        jobs.run("complete-orders", completeDeliveredOrders::complete);
    }
}

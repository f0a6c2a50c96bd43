package id.laris.messaging.cart;

import id.laris.application.cart.ForgetOldCarts;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class CartJobs {
    private final Jobs jobs;
    private final ForgetOldCarts forgetOldCarts;

    CartJobs(Jobs jobs, ForgetOldCarts forgetOldCarts) {
        this.jobs = jobs;
        this.forgetOldCarts = forgetOldCarts;
    }

    @Scheduled(
            every = "{laris.jobs.forget}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        jobs.run("forget-carts", forgetOldCarts::forget);
    }
}

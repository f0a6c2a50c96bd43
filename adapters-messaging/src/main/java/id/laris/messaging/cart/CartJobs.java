package id.laris.messaging.cart;

import id.laris.application.cart.ForgetOldCarts;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class CartJobs {
    CartJobs(Jobs jobs, ForgetOldCarts forgetOldCarts) {
        jobs.every("forget", "forget-carts", forgetOldCarts::forget);
    }
}

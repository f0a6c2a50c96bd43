package id.laris.messaging.stock;

import id.laris.application.stock.ForgetOldWishes;
import id.laris.application.stock.TellAllWaiting;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class WishJobs {
    WishJobs(Jobs jobs, TellAllWaiting tellAllWaiting, ForgetOldWishes forgetOldWishes) {
        jobs.every("tell-waiting", tellAllWaiting::tell);
        jobs.every("forget", "forget-wishes", forgetOldWishes::forget);
    }
}

package id.laris.messaging.invoice;

import id.laris.application.invoice.DrawBundles;
import id.laris.application.invoice.ForgetBundles;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class BundleJobs {
    BundleJobs(Jobs jobs, DrawBundles drawBundles, ForgetBundles forgetBundles) {
        jobs.every("draw-bundles", drawBundles::draw);
        jobs.every("forget", "forget-bundles", forgetBundles::forget);
    }
}

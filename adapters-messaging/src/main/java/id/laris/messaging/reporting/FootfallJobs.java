package id.laris.messaging.reporting;

import id.laris.application.reporting.ForgetFootprints;
import id.laris.application.reporting.WriteSights;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class FootfallJobs {
    private final WriteSights writeSights;

    FootfallJobs(Jobs jobs, WriteSights writeSights, ForgetFootprints forgetFootprints) {
        this.writeSights = writeSights;
        jobs.every("write-sights", this::writeAll);
        jobs.every("forget", "forget-footprints", forgetFootprints::forget);
    }

    private void writeAll() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) more = writeSights.write();
    }
}

package id.laris.messaging.stock;

import id.laris.application.stock.TellLevels;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class LevelJobs {
    LevelJobs(Jobs jobs, TellLevels tellLevels) {
        jobs.every("tell-levels", () -> {
            boolean more;
            do more = tellLevels.tell();
            while (more);
        });
    }
}

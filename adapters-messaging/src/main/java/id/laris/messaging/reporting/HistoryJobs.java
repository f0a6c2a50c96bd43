package id.laris.messaging.reporting;

import id.laris.application.reporting.ForgetHistoryFiles;
import id.laris.application.reporting.RunHistoryImports;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class HistoryJobs {
    HistoryJobs(Jobs jobs, RunHistoryImports runHistoryImports, ForgetHistoryFiles forgetHistoryFiles) {
        jobs.every("run-histories", runHistoryImports::run);
        jobs.every("forget", "forget-history-files", forgetHistoryFiles::forget);
    }
}

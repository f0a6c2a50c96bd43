package id.laris.messaging.stock;

import id.laris.application.stock.ForgetStockFileLines;
import id.laris.application.stock.RunStockFiles;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class StockFileJobs {
    StockFileJobs(Jobs jobs, RunStockFiles runStockFiles, ForgetStockFileLines forgetStockFileLines) {
        jobs.every("run-stock-files", runStockFiles::run);
        jobs.every("forget", "forget-stock-file-lines", forgetStockFileLines::forget);
    }
}

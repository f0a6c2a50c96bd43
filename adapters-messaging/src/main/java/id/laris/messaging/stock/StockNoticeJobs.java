package id.laris.messaging.stock;

import id.laris.application.stock.ResolveStockNotices;
import id.laris.application.stock.SendStockDigests;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class StockNoticeJobs {
    StockNoticeJobs(Jobs jobs, ResolveStockNotices resolveStockNotices, SendStockDigests sendStockDigests) {
        jobs.every("resolve-stock-notices", resolveStockNotices::resolve);
        jobs.every("send-stock-digests", sendStockDigests::send);
    }
}

package id.laris.messaging.stock;

import id.laris.application.stock.ResolveStockNotices;
import id.laris.application.stock.SendStockDigests;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class StockNoticeJobs {
    private final Jobs jobs;
    private final ResolveStockNotices resolveStockNotices;
    private final SendStockDigests sendStockDigests;

    StockNoticeJobs(Jobs jobs, ResolveStockNotices resolveStockNotices, SendStockDigests sendStockDigests) {
        this.jobs = jobs;
        this.resolveStockNotices = resolveStockNotices;
        this.sendStockDigests = sendStockDigests;
    }

    @Scheduled(every = "{laris.jobs.resolve-stock-notices}", concurrentExecution = ConcurrentExecution.SKIP)
    void resolve() {
        jobs.run("resolve-stock-notices", resolveStockNotices::resolve);
    }

    @Scheduled(every = "{laris.jobs.send-stock-digests}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        jobs.run("send-stock-digests", sendStockDigests::send);
    }
}

package id.laris.messaging.webhook;

import id.laris.application.webhook.DeliverWebhooks;
import id.laris.application.webhook.FindDueWebhooks;
import id.laris.application.webhook.ForgetOldDeliveries;
import id.laris.domain.webhook.TooManyWebhooks;
import id.laris.domain.webhook.WebhookId;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Each webhook has a lane of its own while something is due for it, so that one that answers slowly, or never, holds up nobody else.
 * Several instances may serve the same one: what one has claimed the other does not get.
 */
@Startup
@Singleton
class WebhookJobs {
    private static final int PATIENCE_SECONDS = 5;

    private final Jobs jobs;
    private final FindDueWebhooks findDueWebhooks;
    private final DeliverWebhooks deliverWebhooks;
    private final Set<WebhookId> busy = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor lanes = new ThreadPoolExecutor(
            0,
            TooManyWebhooks.MOST,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            WebhookJobs::lane,
            (work, full) -> {
                // Each webhook has one lane and there are as many lanes: only a pool that was shut down refuses.
            });

    WebhookJobs(
            Jobs jobs,
            FindDueWebhooks findDueWebhooks,
            DeliverWebhooks deliverWebhooks,
            ForgetOldDeliveries forgetOldDeliveries) {
        this.jobs = jobs;
        this.findDueWebhooks = findDueWebhooks;
        this.deliverWebhooks = deliverWebhooks;
        jobs.every("deliver-webhooks", "find-due-webhooks", this::deliver);
        jobs.every("forget", "forget-old-deliveries", forgetOldDeliveries::forget);
    }

    void deliver() {
        findDueWebhooks.find().stream().filter(busy::add).forEach(webhook -> lanes.execute(() -> serve(webhook)));
    }

    private void serve(WebhookId webhook) {
        try {
            jobs.run("deliver-webhooks", () -> {
                int sent;
                do sent = deliverWebhooks.deliver(webhook);
                while (sent == DeliverWebhooks.PORTION && !lanes.isShutdown());
            });
        } finally {
            busy.remove(webhook);
        }
    }

    private static Thread lane(Runnable work) {
        var thread = new Thread(work, "laris-webhook");
        thread.setDaemon(true);
        return thread;
    }

    /** What is under way may end; what does not is sent again when its lease is over. */
    @PreDestroy
    void stop() throws InterruptedException {
        lanes.shutdown();
        if (!lanes.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) lanes.shutdownNow();
    }
}

package id.laris.messaging.notification;

import id.laris.application.notification.DeliverMessages;
import id.laris.application.notification.Messages;
import id.laris.messaging.shared.Jobs;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails go out in small portions, so that a rush of orders keeps the machine for the orders. */
@Singleton
class MailJobs {
    private static final Set<Messages.State> ENDS =
            EnumSet.of(Messages.State.SENT, Messages.State.KEPT, Messages.State.FAILED, Messages.State.UNCERTAIN);
    private final Jobs jobs;
    private final DeliverMessages deliverMessages;
    private final MeterRegistry registry;
    private final int portion;

    MailJobs(
            Jobs jobs,
            DeliverMessages deliverMessages,
            MeterRegistry registry,
            @ConfigProperty(name = "laris.mail.portion") int portion) {
        this.jobs = jobs;
        this.deliverMessages = deliverMessages;
        this.registry = registry;
        this.portion = portion;
    }

    @Scheduled(every = "{laris.jobs.deliver-mail}", concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        jobs.run("deliver-mail", () -> deliverMessages.deliver(portion).forEach(this::count));
    }

    private void count(Messages.State state, int mails) {
        if (!ENDS.contains(state)) return;
        Counter.builder("laris.mails")
                .description("Mails by what became of them")
                .tag("state", state.name().toLowerCase(java.util.Locale.ROOT))
                .register(registry)
                .increment(mails);
    }
}

package id.laris.messaging.notification;

import id.laris.application.notification.DeliverMessages;
import id.laris.application.notification.Messages;
import id.laris.messaging.shared.Jobs;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails go out in small portions, so that a rush of orders keeps the machine for the orders. */
@Startup
@Singleton
class MailJobs {
    private static final Set<Messages.State> ENDS =
            EnumSet.of(Messages.State.SENT, Messages.State.KEPT, Messages.State.FAILED, Messages.State.UNCERTAIN);
    private final MeterRegistry registry;

    MailJobs(
            Jobs jobs,
            DeliverMessages deliverMessages,
            MeterRegistry registry,
            @ConfigProperty(name = "laris.mail.portion") int portion) {
        this.registry = registry;
        jobs.every("deliver-mail", () -> deliverMessages.deliver(portion).forEach(this::count));
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

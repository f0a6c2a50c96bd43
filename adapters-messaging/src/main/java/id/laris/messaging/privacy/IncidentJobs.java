package id.laris.messaging.privacy;

import id.laris.application.privacy.QueueIncidentLetters;
import id.laris.application.privacy.WarnOfIncidents;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** The clock of breaches, and the letters about them. */
@Startup
@Singleton
class IncidentJobs {
    /** So many portions at each turn: the outbox is filled while it is emptied, and customers' own mails come between. */
    private static final int PORTIONS = 5;

    IncidentJobs(Jobs jobs, WarnOfIncidents warnOfIncidents, QueueIncidentLetters queueIncidentLetters) {
        jobs.every("warn-of-incidents", warnOfIncidents::warn);
        jobs.every("queue-incident-letters", () -> {
            for (int i = 0; i < PORTIONS; i++) if (!queueIncidentLetters.queue()) return;
        });
    }
}

package id.laris.messaging.privacy;

import id.laris.application.privacy.QueueIncidentLetters;
import id.laris.application.privacy.WarnOfIncidents;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** The clock of breaches, and the letters about them. */
@Singleton
class IncidentJobs {
    /** So many portions at each turn: the outbox is filled while it is emptied, and customers' own mails come between. */
    private static final int PORTIONS = 5;

    private final Jobs jobs;
    private final WarnOfIncidents warnOfIncidents;
    private final QueueIncidentLetters queueIncidentLetters;

    IncidentJobs(Jobs jobs, WarnOfIncidents warnOfIncidents, QueueIncidentLetters queueIncidentLetters) {
        this.jobs = jobs;
        this.warnOfIncidents = warnOfIncidents;
        this.queueIncidentLetters = queueIncidentLetters;
    }

    @Scheduled(every = "{laris.jobs.warn-of-incidents}", concurrentExecution = ConcurrentExecution.SKIP)
    void warn() {
        jobs.run("warn-of-incidents", warnOfIncidents::warn);
    }

    @Scheduled(every = "{laris.jobs.queue-incident-letters}", concurrentExecution = ConcurrentExecution.SKIP)
    void queue() {
        jobs.run("queue-incident-letters", () -> {
            for (int i = 0; i < PORTIONS; i++) if (!queueIncidentLetters.queue()) return;
        });
    }
}

package id.laris.messaging.identity;

import id.laris.application.identity.ForgetOldSignIns;
import id.laris.application.identity.NoteKeyUses;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class SignInJobs {
    private final Jobs jobs;
    private final ForgetOldSignIns forgetOldSignIns;
    private final NoteKeyUses noteKeyUses;

    SignInJobs(Jobs jobs, ForgetOldSignIns forgetOldSignIns, NoteKeyUses noteKeyUses) {
        this.jobs = jobs;
        this.forgetOldSignIns = forgetOldSignIns;
        this.noteKeyUses = noteKeyUses;
    }

    @Scheduled(
            every = "{laris.jobs.forget}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        jobs.run("forget-sign-ins", forgetOldSignIns::forget);
    }

    @Scheduled(every = "{laris.jobs.note-key-uses}", concurrentExecution = ConcurrentExecution.SKIP)
    void noteKeyUses() {
        jobs.run("note-key-uses", noteKeyUses::note);
    }
}

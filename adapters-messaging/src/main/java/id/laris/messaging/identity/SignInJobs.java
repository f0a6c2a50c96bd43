package id.laris.messaging.identity;

import id.laris.application.identity.ForgetOldSignIns;
import id.laris.application.identity.NoteKeyUses;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class SignInJobs {
    SignInJobs(Jobs jobs, ForgetOldSignIns forgetOldSignIns, NoteKeyUses noteKeyUses) {
        jobs.every("forget", "forget-sign-ins", forgetOldSignIns::forget);
        jobs.every("note-key-uses", noteKeyUses::note);
    }
}

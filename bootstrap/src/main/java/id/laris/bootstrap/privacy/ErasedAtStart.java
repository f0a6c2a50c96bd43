package id.laris.bootstrap.privacy;

import id.laris.application.identity.SystemWork;
import id.laris.application.privacy.EraseAgain;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Before the door opens: nobody whom a restored backup brought back is there when the first customer comes. */
@Singleton
class ErasedAtStart {
    private static final Logger LOG = Logger.getLogger("Laris");
    private static final int BEFORE_THE_DOOR = 4_000;

    private final EraseAgain eraseAgain;
    private final SystemWork system;

    ErasedAtStart(EraseAgain eraseAgain, SystemWork system) {
        this.eraseAgain = eraseAgain;
        this.system = system;
    }

    void start(@Observes @Priority(BEFORE_THE_DOOR) StartupEvent started) {
        try {
            int back = system.call(eraseAgain::erase);
            if (back > 0)
                LOG.warnf(
                        "%d orang yang sudah dihapus muncul lagi dari cadangan dan dihapus kembali."
                                + " / %1$d people who had been erased came back with a backup and are erased again.",
                        back);
        } catch (RuntimeException failed) {
            // Their requests are on file again, and a job goes on with them; another instance may have been faster.
            LOG.error("Not everybody whom a backup brought back could be erased at once", failed);
        }
    }
}

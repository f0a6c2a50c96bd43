package id.laris.bootstrap.identity;

import id.laris.application.identity.ResetSecondFactor;
import id.laris.application.identity.SystemWork;
import id.laris.domain.customer.EmailAddress;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The way back for whoever lost phone and recovery codes: {@code LARIS_RESET_SECOND_FACTOR} names their e-mail for one start. */
@Singleton
class FactorResetAtStart {
    private static final Logger LOG = Logger.getLogger("Laris");
    /** After the shop is opened. */
    private static final int LATE = 5_000;

    private final ResetSecondFactor resetSecondFactor;
    private final SystemWork system;
    private final Optional<String> email;

    FactorResetAtStart(
            ResetSecondFactor resetSecondFactor,
            SystemWork system,
            @ConfigProperty(name = "laris.reset-second-factor") Optional<String> email) {
        this.resetSecondFactor = resetSecondFactor;
        this.system = system;
        this.email = email;
    }

    void start(@Observes @Priority(LATE) StartupEvent started) {
        email.map(EmailAddress::new).ifPresent(this::reset);
    }

    /** Who it was about stands in the environment, not in the log. */
    private void reset(EmailAddress person) {
        boolean wasReset = system.call(() -> resetSecondFactor.reset(person));
        if (wasReset)
            LOG.warn("Verifikasi dua langkah satu akun staf dihapus (LARIS_RESET_SECOND_FACTOR)."
                    + " / One staff account's second factor was taken away. Take the variable away, too.");
        else
            LOG.error("LARIS_RESET_SECOND_FACTOR: tidak ada akun staf dengan verifikasi dua langkah di alamat itu."
                    + " / No staff account with a second factor has that address.");
    }
}

package id.laris.bootstrap.identity;

import id.laris.application.identity.Accounts.EmailTaken;
import id.laris.application.identity.OpenShop;
import id.laris.application.identity.SystemWork;
import id.laris.domain.customer.EmailAddress;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * On the first start, before the door opens: the owner's account and a first API key. Hashing a password is made to be slow, so this
 * goes on beside the furnishing.
 */
@Singleton
public class FirstOpening {
    private static final int EARLY = 1_000;
    private static final int LATE = 5_000;

    private final OpenShop openShop;
    private final SystemWork system;
    private final String ownerEmail;
    private final Optional<String> ownerPassword;
    private final Optional<String> apiKey;
    private CompletableFuture<Optional<OpenShop.Opened>> opened = CompletableFuture.completedFuture(Optional.empty());

    FirstOpening(
            OpenShop openShop,
            SystemWork system,
            @ConfigProperty(name = "laris.owner.email") String ownerEmail,
            @ConfigProperty(name = "laris.owner.password") Optional<String> ownerPassword,
            @ConfigProperty(name = "laris.api-key") Optional<String> apiKey) {
        this.openShop = openShop;
        this.system = system;
        this.ownerEmail = ownerEmail;
        this.ownerPassword = ownerPassword;
        this.apiKey = apiKey;
    }

    void begin(@Observes @Priority(EARLY) StartupEvent started) {
        opened = CompletableFuture.supplyAsync(this::open, task -> new Thread(task, "first-opening").start());
    }

    void finish(@Observes @Priority(LATE) StartupEvent started) {
        opened.join();
    }

    private Optional<OpenShop.Opened> open() {
        try {
            return system.call(() -> openShop.open(new EmailAddress(ownerEmail), ownerPassword, apiKey));
        } catch (EmailTaken byAnotherInstance) {
            // Two instances began at the same moment; the other one tells the password.
            return Optional.empty();
        }
    }

    /** What this start made, for the person at the console; what was chosen beforehand is not repeated. */
    public Optional<String> secretsToTell() {
        return opened.join().map(made -> """

                  Pemilik / owner : %s
                  Kata sandi / password : %s
                  Kunci API / API key : %s
                  Hanya ditampilkan sekali ini. / Shown this once only.
                """.formatted(
                        made.owner().value(),
                        ownerPassword.isPresent() ? "LARIS_OWNER_PASSWORD" : made.password(),
                        apiKey.isPresent() ? "LARIS_API_KEY" : made.apiKey()));
    }
}

package id.laris.bootstrap.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.laris.application.identity.Passwords;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Argon2id, by default at the least strength OWASP's password storage sheet recommends (19 MiB, two passes, one lane). The encoded hash
 * carries its parameters, so raising them later leaves older hashes valid. As many are computed at once as there are processors: a rush
 * of guesses waits in line instead of taking the memory of the shop. What one costs on this machine is measured soon after the start.
 */
@Singleton
class Argon2Passwords implements Passwords {
    private static final Logger LOG = Logger.getLogger("Laris");
    private static final Duration LONGEST = Duration.ofMillis(250);
    private static final Duration MEASURED_AFTER = Duration.ofSeconds(20);

    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** No vowels, so no words; no look-alikes. 22 of them are 98 bits. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz2345";

    private static final int LENGTH = 22;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final int kibibytes;
    private final int passes;
    private final String unknown;

    Argon2Passwords(
            @ConfigProperty(name = "laris.passwords.memory") int kibibytes,
            @ConfigProperty(name = "laris.passwords.passes") int passes) {
        this.kibibytes = kibibytes;
        this.passes = passes;
        this.unknown = ofNoPassword();
    }

    /** When the rush of the start is over. The first two are slow because nothing is compiled yet. */
    void measure(@Observes StartupEvent started) {
        CompletableFuture.delayedExecutor(MEASURED_AFTER.toSeconds(), TimeUnit.SECONDS)
                .execute(this::measure);
    }

    private void measure() {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            hash("berapa lama");
            best = Math.min(best, System.nanoTime() - begun);
        }
        var cost = Duration.ofNanos(best);
        if (cost.compareTo(LONGEST) > 0)
            LOG.warnf(
                    "Satu kata sandi butuh %d ms di mesin ini; turunkan LARIS_PASSWORDS_MEMORY atau LARIS_PASSWORDS_PASSES."
                            + " / One password takes %1$d ms on this machine; lower one of the two.",
                    cost.toMillis());
        else LOG.debugf("One password takes %d ms", cost.toMillis());
    }

    @Override
    public String hash(String password) {
        return inLine(() -> Password.hash(password)
                .addRandomSalt(SALT_BYTES)
                .with(Argon2Function.getInstance(kibibytes, passes, LANES, HASH_BYTES, Argon2.ID))
                .getResult());
    }

    @Override
    public boolean matches(String password, String hash) {
        return inLine(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    @Override
    public boolean isOutdated(String hash) {
        var made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() != kibibytes || made.getIterations() != passes;
    }

    private <T> T inLine(Supplier<T> work) {
        processors.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }

    @Override
    public String unknown() {
        return unknown;
    }

    /** Drawn, not computed: finding a password for 256 random bits is as hard as guessing them, and a start is spared the work. */
    private String ofNoPassword() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(kibibytes, passes, LANES, drawn(SALT_BYTES), drawn(HASH_BYTES));
    }

    private String drawn(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String generate() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .insert(16, '-')
                .insert(11, '-')
                .insert(5, '-')
                .toString();
    }
}

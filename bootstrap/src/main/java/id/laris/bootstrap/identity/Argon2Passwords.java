package id.laris.bootstrap.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.laris.application.identity.Passwords;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Argon2id at the least strength OWASP's password storage sheet recommends (19 MiB, two passes, one lane). The encoded hash
 * carries its parameters, so raising them later leaves older hashes valid.
 */
@Singleton
class Argon2Passwords implements Passwords {
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** No vowels, so no words; no look-alikes. 22 of them are 98 bits. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz2345";

    private static final int LENGTH = 22;

    private final SecureRandom random = new SecureRandom();
    private final String unknown = ofNoPassword();

    @Override
    public String hash(String password) {
        return Password.hash(password)
                .addRandomSalt(SALT_BYTES)
                .with(Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID))
                .getResult();
    }

    @Override
    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    @Override
    public String unknown() {
        return unknown;
    }

    /** Drawn, not computed: finding a password for 256 random bits is as hard as guessing them, and a start is spared the work. */
    private String ofNoPassword() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(KIBIBYTES, PASSES, LANES, drawn(SALT_BYTES), drawn(HASH_BYTES));
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

package id.laris.application.identity;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.UUID;

/** Hashes in microseconds, for tests only. */
@Alternative
@Singleton
public class FastPasswords implements Passwords {
    @Override
    public String hash(String password) {
        return HexFormat.of().formatHex(Tokens.hash(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash(password).equals(hash.startsWith(OLD) ? hash.substring(OLD.length()) : hash);
    }

    /** A mark before a hash says that it is one of other times. */
    public static final String OLD = "old:";

    @Override
    public boolean isOutdated(String hash) {
        return hash.startsWith(OLD);
    }

    @Override
    public String unknown() {
        return "none";
    }

    @Override
    public String generate() {
        return UUID.randomUUID().toString();
    }
}

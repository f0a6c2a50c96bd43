package id.laris.application.identity;

/** Turns passwords into hashes that cannot be turned back (Argon2id, encoded with its parameters). */
public interface Passwords {
    String hash(String password);

    /** False for a wrong password. Takes as long for an unknown account: pass {@link #unknown()} as hash. */
    boolean matches(String password, String hash);

    /** Whether it was made at another cost than new ones are: whoever knows the password makes a new one. */
    boolean isOutdated(String hash);

    /** A hash that no password matches. */
    String unknown();

    /** A new password of at least 96 random bits, easy to type. */
    String generate();
}

package id.laris.bootstrap.database;

/**
 * Why Laris cannot start, for whoever typed the command: Indonesian first, then English. The language of a visitor is not
 * known before there is a shop, so both are said.
 */
public final class StartRefused extends RuntimeException {
    StartRefused(String indonesian, String english) {
        this(indonesian, english, null);
    }

    StartRefused(String indonesian, String english, Throwable cause) {
        super(indonesian + System.lineSeparator() + english, cause);
    }
}

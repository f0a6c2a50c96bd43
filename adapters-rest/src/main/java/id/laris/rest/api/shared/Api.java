package id.laris.rest.api.shared;

/** Where the API lives. */
public final class Api {
    public static final String ROOT = "/api/v1";

    private Api() {}

    static boolean isUnder(String path) {
        return path.startsWith("/api/");
    }
}

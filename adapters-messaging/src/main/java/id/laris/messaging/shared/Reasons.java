package id.laris.messaging.shared;

/** A failure in one line, for people who look at dead letters. */
final class Reasons {
    private static final int LONGEST = 500;

    private Reasons() {}

    static String of(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        var text = root.getMessage() == null
                ? root.getClass().getSimpleName()
                : root.getClass().getSimpleName() + ": " + root.getMessage();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}

package id.laris.domain.shared;

/**
 * Words people type. Trimmed, of bounded length, and free of what no page can show and no database can keep: control signs
 * (NUL first of all) and halves of a surrogate pair. The length is looked at first, so a megabyte costs nothing.
 */
public final class Text {
    private Text() {}

    /**
     * One line.
     *
     * @throws Invalid named {@code invalid-<what>}
     */
    public static String line(String what, String given, int least, int most) {
        var text = given == null ? "" : given.strip();
        if (text.length() < least || text.length() > most)
            throw new Invalid(
                    what,
                    text,
                    least == 0 ? "at most %d characters".formatted(most) : least + " to " + most + " characters");
        if (!isClean(text, false)) throw new Invalid(what, text, "text without control characters");
        return text;
    }

    /**
     * Any number of lines; line breaks and tabs are kept.
     *
     * @throws Invalid named {@code invalid-<what>}
     */
    public static String block(String what, String given, int most) {
        var text = given == null ? "" : given.strip();
        if (text.length() > most) throw new Invalid(what, text, "at most %d characters".formatted(most));
        if (!isClean(text, true)) throw new Invalid(what, text, "text without control characters");
        return text;
    }

    private static boolean isClean(String text, boolean lineBreaks) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            var breaksLine = c == '\n' || c == '\r' || c == '\t';
            if (Character.isISOControl(c) && !(lineBreaks && breaksLine)) return false;
            if (Character.getType(c) == Character.SURROGATE) return false;
        }
        return true;
    }
}

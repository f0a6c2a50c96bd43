package id.laris.domain.shared;

import java.util.Map;

/** A value that cannot be: malformed, out of range. Code: {@code invalid-<what>}; details name the field and what is expected. */
public final class Invalid extends Refusal {
    public Invalid(String what, Object given, String expected) {
        super(
                Kind.INVALID,
                "invalid-" + what,
                "%s: %s expected".formatted(what, expected),
                Map.of("field", what, "given", shortened(given), "expected", expected));
    }

    private static String shortened(Object given) {
        var text = String.valueOf(given);
        if (text.length() <= 80) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(79)) ? 79 : 80) + "…";
    }
}

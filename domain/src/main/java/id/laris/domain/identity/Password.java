package id.laris.domain.identity;

import java.text.Normalizer;

/** A password as somebody typed it, in the one form in which equal means equal (NFKC): the same on every keyboard. Never printed. */
public record Password(String value) {
    public Password {
        value = Normalizer.normalize(value == null ? "" : value, Normalizer.Form.NFKC);
    }

    /** In characters as people count them. */
    int length() {
        return value.codePointCount(0, value.length());
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}

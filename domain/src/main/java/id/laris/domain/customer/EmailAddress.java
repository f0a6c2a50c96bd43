package id.laris.domain.customer;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, trimmed and in lower case so that equal means equal. At most 254 characters (RFC 5321). */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s\\p{Cntrl}\\p{Cs}@<>\"(),:;\\\\\\[\\]]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    public EmailAddress {
        value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches())
            throw new Invalid("email", value, "nama@contoh.id");
    }

    /** False for the addresses that stand where somebody was forgotten (RFC 2606). */
    public boolean isReachable() {
        return !value.endsWith(".invalid");
    }

    @Override
    public String toString() {
        return value;
    }
}

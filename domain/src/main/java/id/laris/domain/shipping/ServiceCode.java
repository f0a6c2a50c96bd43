package id.laris.domain.shipping;

import id.laris.domain.shared.Invalid;
import java.util.regex.Pattern;

/** A courier's service as customers choose it, e.g. {@code REG}. Capital letters, digits, hyphens; at most 20. */
public record ServiceCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    /** Taken along from the shop's counter: nothing to ship, no fee. */
    public static final ServiceCode PICK_UP = new ServiceCode("PICK-UP");

    public ServiceCode {
        if (value == null || !SHAPE.matcher(value).matches())
            throw new Invalid("shippingOption", value, "a code such as REG");
    }

    @Override
    public String toString() {
        return value;
    }
}

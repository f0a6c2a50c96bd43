package id.laris.domain.shipping;

import id.laris.domain.shared.Invalid;

/** A courier's service as customers choose it, e.g. {@code REG}. Capital letters, digits, hyphens; at most 20. */
public record ServiceCode(String value) {
    /** Taken along from the shop's counter: nothing to ship, no fee. */
    public static final ServiceCode PICK_UP = new ServiceCode("PICK-UP");

    public ServiceCode {
        if (value == null || !value.matches("[A-Z0-9][A-Z0-9-]{0,19}"))
            throw new Invalid("shippingOption", value, "a code such as REG");
    }

    @Override
    public String toString() {
        return value;
    }
}

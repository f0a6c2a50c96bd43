package id.laris.domain.customer;

import id.laris.domain.shared.Invalid;
import java.util.regex.Pattern;

/** A phone number in international form: {@code 0812-3456-7890} becomes {@code +6281234567890}. 8 to 15 digits (E.164). */
public record PhoneNumber(String value) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s().-]");
    private static final Pattern SHAPE = Pattern.compile("\\+[1-9]\\d{7,14}");

    public PhoneNumber {
        var digits = value == null || value.length() > 40
                ? ""
                : BETWEEN.matcher(value).replaceAll("");
        if (digits.startsWith("00")) digits = "+" + digits.substring(2);
        else if (digits.startsWith("0")) digits = "+62" + digits.substring(1);
        else if (digits.startsWith("62")) digits = "+" + digits;
        if (digits.startsWith("+620")) digits = "+62" + digits.substring(4); // +62 (0)812 …
        if (!SHAPE.matcher(digits).matches()) throw new Invalid("phone", value, "0812 3456 7890");
        value = digits;
    }

    @Override
    public String toString() {
        return value;
    }
}

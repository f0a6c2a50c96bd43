package id.laris.domain.shared;

import java.util.regex.Pattern;

/**
 * A currency and how many decimals this shop counts it in. The rupiah has none here, whatever ISO 4217 says of its sen.
 *
 * @param code three capital letters of ISO 4217
 * @param exponent decimals, 0 to 4
 */
public record CurrencyUnit(String code, int exponent) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

    public static final CurrencyUnit IDR = new CurrencyUnit("IDR", 0);

    public CurrencyUnit {
        if (code == null || !SHAPE.matcher(code).matches())
            throw new Invalid("currency", code, "three letters as in IDR");
        if (exponent < 0 || exponent > 4) throw new IllegalArgumentException("exponent " + exponent);
    }

    /** The currency this shop sells in under that code; any other is refused. */
    public static CurrencyUnit of(String code) {
        if (!IDR.code.equals(code)) throw new Invalid("currency", code, "IDR");
        return IDR;
    }

    @Override
    public String toString() {
        return code;
    }
}

package id.laris.domain.payment;

import id.laris.domain.shared.Invalid;
import java.util.regex.Pattern;

/**
 * One of several within a method: a bank whose virtual account is paid, a wallet.
 *
 * @param code short name in lower case: {@code bca}, {@code gopay}, …
 */
public record PaymentChannel(String code) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{1,29}");

    /** @throws Invalid unless it looks like a channel's name */
    public PaymentChannel {
        if (code == null || !SHAPE.matcher(code).matches())
            throw new Invalid("paymentChannel", code, "a channel such as bca or gopay");
    }

    @Override
    public String toString() {
        return code;
    }
}

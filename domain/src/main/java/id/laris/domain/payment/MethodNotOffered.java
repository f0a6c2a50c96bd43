package id.laris.domain.payment;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The shop does not take this kind of payment for this order. */
public final class MethodNotOffered extends Refusal {
    public MethodNotOffered(PaymentMethod method) {
        super(
                Kind.INVALID,
                "payment-method-not-offered",
                method + " is not offered",
                Map.of("paymentMethod", method.name()));
    }
}

package id.laris.domain.payment;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The payment is not in a state that allows this step. */
public final class PaymentStepNotAllowed extends Refusal {
    public PaymentStepNotAllowed(Enum<?> from, Enum<?> to) {
        super(
                Kind.CONFLICT,
                "payment-step-not-allowed",
                "A payment cannot go from %s to %s".formatted(from, to),
                Map.of("from", from.name(), "to", to.name()));
    }
}

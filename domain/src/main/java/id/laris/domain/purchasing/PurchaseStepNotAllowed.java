package id.laris.domain.purchasing;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** A purchase order does not go that way. Code: {@code purchase-step-not-allowed}. */
public final class PurchaseStepNotAllowed extends Refusal {
    public PurchaseStepNotAllowed(PurchaseState from, PurchaseState to) {
        super(
                Kind.CONFLICT,
                "purchase-step-not-allowed",
                "A purchase order that is %s does not become %s".formatted(from, to),
                Map.of("from", from.name(), "to", to.name()));
    }
}

package id.laris.domain.returns;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** A return does not go there from where it is. Code: {@code return-step-not-allowed}. */
public final class ReturnStepNotAllowed extends Refusal {
    public ReturnStepNotAllowed(ReturnState from, ReturnState to) {
        super(
                Kind.CONFLICT,
                "return-step-not-allowed",
                "A return that is %s does not become %s".formatted(from, to),
                Map.of("from", from.name(), "to", to.name()));
    }
}

package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** A transfer does not go there from where it is: it arrived, was closed or called back already. Code: {@code transfer-step-not-allowed}. */
public final class TransferStepNotAllowed extends Refusal {
    public TransferStepNotAllowed(Transfer.State from, Transfer.State to) {
        super(
                Kind.CONFLICT,
                "transfer-step-not-allowed",
                "A transfer that is %s does not become %s".formatted(from, to),
                Map.of("from", from.name(), "to", to.name()));
    }
}

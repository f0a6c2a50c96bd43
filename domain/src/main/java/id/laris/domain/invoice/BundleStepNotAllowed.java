package id.laris.domain.invoice;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The bundle is not as far, or over. Code: {@code bundle-step-not-allowed}. */
public final class BundleStepNotAllowed extends Refusal {
    public BundleStepNotAllowed(InvoiceBundle.State state) {
        super(Kind.CONFLICT, "bundle-step-not-allowed", "not while " + state, Map.of("state", state.name()));
    }
}

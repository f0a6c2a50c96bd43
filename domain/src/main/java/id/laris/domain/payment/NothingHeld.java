package id.laris.domain.payment;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** No provider holds money for this attempt, or not any more: there is nothing to take or to let go. Code: {@code nothing-held}. */
public final class NothingHeld extends Refusal {
    public NothingHeld(AttemptState state) {
        super(
                Kind.CONFLICT,
                "nothing-held",
                "Nothing is held for an attempt that is " + state,
                Map.of("state", state.name()));
    }
}

package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** This act asks for the second factor again. Give it and repeat the act. */
public final class SecondFactorNeeded extends Refusal {
    public SecondFactorNeeded() {
        super(Kind.NOT_ALLOWED, "second-factor-needed", "give the second factor again", Map.of());
    }
}

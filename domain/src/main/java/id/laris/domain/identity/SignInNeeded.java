package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Only a signed-in customer can do this. */
public final class SignInNeeded extends Refusal {
    public SignInNeeded() {
        super(Kind.NOT_ALLOWED, "sign-in-needed", "Sign in as a customer first", Map.of());
    }
}

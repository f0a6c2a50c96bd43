package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Somebody who is signed in gave another password than their own. */
public final class WrongPassword extends Refusal {
    public WrongPassword() {
        super(Kind.NOT_ALLOWED, "wrong-password", "this is not your password", Map.of());
    }
}

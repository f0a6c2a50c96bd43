package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Not a code that works now: mistyped, over, or used before. */
public final class WrongCode extends Refusal {
    public WrongCode() {
        super(Kind.NOT_ALLOWED, "wrong-code", "this code does not work", Map.of());
    }
}

package id.laris.domain.payment;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** So much money is given back by two people, and this is the first one again. Code: {@code second-person-needed}. */
public final class SecondPersonNeeded extends Refusal {
    public SecondPersonNeeded() {
        super(Kind.CONFLICT, "second-person-needed", "Somebody else has to decide this", Map.of());
    }
}

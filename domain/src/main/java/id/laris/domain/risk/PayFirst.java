package id.laris.domain.risk;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** This order is sent after it is paid only; every other way to pay is open. Code: {@code pay-first}. */
public final class PayFirst extends Refusal {
    public PayFirst() {
        super(Kind.CONFLICT, "pay-first", "This order can be paid at once only", Map.of());
    }
}

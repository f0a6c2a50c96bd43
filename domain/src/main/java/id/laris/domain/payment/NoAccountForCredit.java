package id.laris.domain.payment;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Store credit is kept for accounts only, and the order belongs to none. Code: {@code no-account-for-credit}. */
public final class NoAccountForCredit extends Refusal {
    public NoAccountForCredit() {
        super(Kind.CONFLICT, "no-account-for-credit", "The order belongs to no account", Map.of());
    }
}

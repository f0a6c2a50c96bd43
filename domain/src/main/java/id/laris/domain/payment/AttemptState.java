package id.laris.domain.payment;

import java.util.Map;
import java.util.Set;

/**
 * One try to pay. INTENDED: written down, gateway not yet asked. PENDING: the customer is to act. UNKNOWN: the gateway did not
 * answer; settled by asking, never by guessing. AUTHORISED: the provider holds the money for the shop, which has not taken it: nothing
 * came yet, and nothing may come. GIVEN_UP: the shop no longer waits, but its provider has not said that it is over, and
 * goes on being asked: somebody may have paid and the notice was lost. PAID is final; a late success may still turn FAILED, EXPIRED or
 * CANCELLED into PAID, because money that came is never denied, and one that is held all the same into GIVEN_UP, so that it is let go.
 */
public enum AttemptState {
    INTENDED,
    PENDING,
    UNKNOWN,
    AUTHORISED,
    GIVEN_UP,
    PAID,
    FAILED,
    EXPIRED,
    CANCELLED;

    private static final Map<AttemptState, Set<AttemptState>> NEXT = Map.of(
            INTENDED, Set.of(PENDING, UNKNOWN, AUTHORISED, GIVEN_UP, PAID, FAILED, EXPIRED, CANCELLED),
            PENDING, Set.of(PAID, AUTHORISED, FAILED, EXPIRED, CANCELLED, UNKNOWN, GIVEN_UP),
            UNKNOWN, Set.of(PENDING, AUTHORISED, GIVEN_UP, PAID, FAILED, EXPIRED, CANCELLED),
            AUTHORISED, Set.of(PAID, GIVEN_UP, FAILED, EXPIRED, CANCELLED),
            GIVEN_UP, Set.of(PAID, FAILED, EXPIRED, CANCELLED),
            FAILED, Set.of(PAID, GIVEN_UP),
            EXPIRED, Set.of(PAID, GIVEN_UP),
            CANCELLED, Set.of(PAID, GIVEN_UP),
            PAID, Set.of());

    public boolean canBecome(AttemptState next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOpen() {
        return this == INTENDED || this == PENDING || this == UNKNOWN || this == AUTHORISED;
    }

    /** Whether its provider still has to say how it ended. */
    public boolean isUnsettled() {
        return isOpen() || this == GIVEN_UP;
    }
}

package id.laris.domain.payment;

import java.util.Map;
import java.util.Set;

/**
 * One try to pay. INTENDED: written down, gateway not yet asked. PENDING: the customer is to act. UNKNOWN: the gateway did not
 * answer; settled by asking, never by guessing. GIVEN_UP: the shop no longer waits, but its provider has not said that it is over, and
 * goes on being asked: somebody may have paid and the notice was lost. PAID is final; a late success may still turn FAILED, EXPIRED or
 * CANCELLED into PAID, because money that came is never denied.
 */
public enum AttemptState {
    INTENDED,
    PENDING,
    UNKNOWN,
    GIVEN_UP,
    PAID,
    FAILED,
    EXPIRED,
    CANCELLED;

    private static final Map<AttemptState, Set<AttemptState>> NEXT = Map.of(
            INTENDED, Set.of(PENDING, UNKNOWN, GIVEN_UP, PAID, FAILED, EXPIRED, CANCELLED),
            PENDING, Set.of(PAID, FAILED, EXPIRED, CANCELLED, UNKNOWN, GIVEN_UP),
            UNKNOWN, Set.of(PENDING, GIVEN_UP, PAID, FAILED, EXPIRED, CANCELLED),
            GIVEN_UP, Set.of(PAID, FAILED, EXPIRED, CANCELLED),
            FAILED, Set.of(PAID),
            EXPIRED, Set.of(PAID),
            CANCELLED, Set.of(PAID),
            PAID, Set.of());

    public boolean canBecome(AttemptState next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOpen() {
        return this == INTENDED || this == PENDING || this == UNKNOWN;
    }

    /** Whether its provider still has to say how it ended. */
    public boolean isUnsettled() {
        return isOpen() || this == GIVEN_UP;
    }
}

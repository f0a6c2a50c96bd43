package id.laris.domain.purchasing;

import java.util.Map;
import java.util.Set;

/** How far a purchase order is, and where it may go from there. */
public enum PurchaseState {
    /** Being written; nobody was told. */
    DRAFT,
    /** The supplier has it. */
    SENT,
    /** The supplier agreed. */
    CONFIRMED,
    /** Some of it arrived, more is expected. */
    PARTLY_RECEIVED,
    /** All of it arrived. */
    RECEIVED,
    /** Some of it arrived, the rest is not waited for. */
    CLOSED,
    CANCELLED;

    private static final Map<PurchaseState, Set<PurchaseState>> NEXT = Map.of(
            DRAFT, Set.of(SENT, CANCELLED),
            SENT, Set.of(CONFIRMED, PARTLY_RECEIVED, RECEIVED, CANCELLED),
            CONFIRMED, Set.of(PARTLY_RECEIVED, RECEIVED, CANCELLED),
            PARTLY_RECEIVED, Set.of(PARTLY_RECEIVED, RECEIVED, CLOSED));

    /** @throws PurchaseStepNotAllowed when it cannot go there from here */
    public PurchaseState to(PurchaseState next) {
        if (!mayBecome(next)) throw new PurchaseStepNotAllowed(this, next);
        return next;
    }

    public boolean mayBecome(PurchaseState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Goods are on their way: its open lines count as incoming, and what arrives is received against it. */
    public boolean isExpected() {
        return mayBecome(RECEIVED);
    }
}

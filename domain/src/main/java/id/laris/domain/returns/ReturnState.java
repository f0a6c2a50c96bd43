package id.laris.domain.returns;

import java.util.Map;
import java.util.Set;

/** How far a return is, and where it may go from there. */
public enum ReturnState {
    REQUESTED,
    /** Staff asked something; the customer's answer makes it REQUESTED again. */
    ASKED_BACK,
    APPROVED,
    REJECTED,
    GOODS_ON_THE_WAY,
    /** In a warehouse, not looked at yet: in no stock. */
    RECEIVED,
    /** Every piece is in stock, damaged or missing; what is owed is known. */
    INSPECTED,
    SETTLED,
    /** By the customer, before the goods arrived. */
    CANCELLED;

    private static final Map<ReturnState, Set<ReturnState>> NEXT = Map.of(
            REQUESTED, Set.of(ASKED_BACK, APPROVED, REJECTED, CANCELLED),
            ASKED_BACK, Set.of(REQUESTED, APPROVED, REJECTED, CANCELLED),
            APPROVED, Set.of(GOODS_ON_THE_WAY, RECEIVED, CANCELLED),
            GOODS_ON_THE_WAY, Set.of(RECEIVED, CANCELLED),
            RECEIVED, Set.of(INSPECTED),
            INSPECTED, Set.of(SETTLED));

    public boolean canBecome(ReturnState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    ReturnState to(ReturnState next) {
        if (!canBecome(next)) throw new ReturnStepNotAllowed(this, next);
        return next;
    }

    /** Something is left to be done. */
    public boolean isOpen() {
        return NEXT.containsKey(this);
    }

    /** Its pieces cannot be asked back a second time. */
    public boolean claimsPieces() {
        return this != REJECTED && this != CANCELLED;
    }
}

package id.laris.domain.reporting;

import id.laris.domain.returns.ReturnRequest;

/** What became of a return. */
public enum ReturnOutcome {
    /** Something is left to be done about it. */
    OPEN,
    /** Settled with money, store credit, or less to pay. */
    REFUNDED,
    /** Other goods went out for them, whatever was given beside. */
    REPLACED,
    /** Settled without anything, for nothing of it was owed. */
    NOTHING,
    REJECTED,
    CANCELLED;

    public static ReturnOutcome of(ReturnRequest request) {
        return switch (request.state()) {
            case REJECTED -> REJECTED;
            case CANCELLED -> CANCELLED;
            case SETTLED ->
                request.replacement().isPresent()
                        ? REPLACED
                        : request.payout().filter(it -> !it.worth().isZero()).isPresent() ? REFUNDED : NOTHING;
            default -> OPEN;
        };
    }

    /** Whether its pieces count as returned: they came back, or may still. */
    public boolean counts() {
        return this != REJECTED && this != CANCELLED;
    }
}

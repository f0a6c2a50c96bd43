package id.laris.application.payment;

import id.laris.domain.shared.Money;

/** Up to so much one person may give back for an order without goods coming back; beyond that a second one decides. */
public record RefundLimit(Money alone) {
    public static final RefundLimit DEFAULT = new RefundLimit(Money.rupiah(1_000_000));

    public RefundLimit {
        if (alone.isNegative()) throw new IllegalArgumentException("a limit of " + alone);
    }
}

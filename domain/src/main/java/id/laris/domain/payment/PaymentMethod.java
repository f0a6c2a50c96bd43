package id.laris.domain.payment;

/** How a customer pays. */
public enum PaymentMethod {
    BANK_TRANSFER,
    VIRTUAL_ACCOUNT,
    CARD,
    EWALLET,
    QRIS,
    PAYPAL,
    CASH_ON_DELIVERY,
    CASH;

    /** Paid when or before the goods change hands: nothing to wait for before packing. */
    public boolean isPostpaid() {
        return this == CASH_ON_DELIVERY;
    }
}

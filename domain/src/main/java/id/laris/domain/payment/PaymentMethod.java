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
    CASH,
    /** Later, within the days agreed with the customer; offered to those alone whom the shop allowed it. */
    ON_INVOICE,
    /** What the shop keeps for the customer. */
    STORE_CREDIT,
    /** What goods that came back are worth. Nobody chooses it: staff replace goods. */
    EXCHANGE;

    /** Paid when the goods change hands, or later: nothing to wait for before packing. */
    public boolean isPostpaid() {
        return this == CASH_ON_DELIVERY || this == ON_INVOICE;
    }
}

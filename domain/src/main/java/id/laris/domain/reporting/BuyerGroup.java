package id.laris.domain.reporting;

/** Who bought, as reports tell buyers apart. */
public enum BuyerGroup {
    /** Without an account. */
    GUEST,
    CUSTOMER,
    /** A customer who pays later, on invoice. */
    ON_TERMS
}

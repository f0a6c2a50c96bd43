package id.laris.domain.reporting;

/** How far somebody came in the web shop; whoever took a step took those before it. */
public enum ShopStep {
    /** Any page of the shop. */
    VISIT,
    /** The page of a product. */
    PRODUCT,
    CART,
    /** The form of the order was opened. */
    CHECKOUT,
    /** An order stands: paid, or to be paid on delivery or on invoice. */
    PAID
}

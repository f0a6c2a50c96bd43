package id.laris.application.invoice;

/**
 * What the shop decides about its papers.
 *
 * @param when an order gets its invoice
 * @param sellerName as on papers
 * @param sellerAddress any number of lines; may be empty
 * @param sellerTaxNumber NPWP; empty without one
 */
public record InvoiceSettings(When when, String sellerName, String sellerAddress, String sellerTaxNumber) {
    /** The step of an order that its invoice answers to. */
    public enum When {
        PAID,
        SHIPPED
    }
}

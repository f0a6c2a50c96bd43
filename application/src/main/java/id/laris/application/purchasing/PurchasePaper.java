package id.laris.application.purchasing;

/** Puts a purchase order on paper. */
public interface PurchasePaper {
    /**
     * A PDF of A4 pages in the supplier's language: all lines, sums, where to deliver. Says nothing of what arrived. Characters that
     * cannot be printed are replaced, never refused.
     */
    byte[] pdf(PurchaseDetails purchase);
}

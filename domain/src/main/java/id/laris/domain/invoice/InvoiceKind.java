package id.laris.domain.invoice;

/** The papers about a sale. Each kind has a series of numbers of its own in every year. */
public enum InvoiceKind {
    INVOICE("INV"),
    /** Takes back some of an invoice, or all of it. */
    CREDIT_NOTE("CN");

    private final String series;

    InvoiceKind(String series) {
        this.series = series;
    }

    public String series() {
        return series;
    }
}

package id.laris.application.invoice;

class PlainInvoicePaperTest implements InvoicePaperContract {
    @Override
    public InvoicePaper paper() {
        return new PlainInvoicePaper();
    }
}

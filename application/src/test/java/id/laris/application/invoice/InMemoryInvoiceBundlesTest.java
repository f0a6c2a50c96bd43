package id.laris.application.invoice;

import id.laris.application.shared.Undo;

class InMemoryInvoiceBundlesTest implements InvoiceBundlesContract {
    private final InvoiceBundles bundles = new InMemoryInvoiceBundles(new Undo());

    @Override
    public InvoiceBundles bundles() {
        return bundles;
    }
}

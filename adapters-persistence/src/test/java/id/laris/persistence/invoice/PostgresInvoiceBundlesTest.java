package id.laris.persistence.invoice;

import id.laris.application.invoice.InvoiceBundles;
import id.laris.application.invoice.InvoiceBundlesContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresInvoiceBundlesTest implements InvoiceBundlesContract {
    @Inject
    InvoiceBundles bundles;

    @Override
    public InvoiceBundles bundles() {
        return bundles;
    }
}

package id.laris.persistence.privacy;

import id.laris.application.privacy.ConsentLedger;
import id.laris.application.privacy.ConsentLedgerContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresConsentLedgerTest implements ConsentLedgerContract {
    @Inject
    ConsentLedger ledger;

    @Override
    public ConsentLedger ledger() {
        return ledger;
    }
}

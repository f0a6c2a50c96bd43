package id.laris.persistence.tax;

import id.laris.application.tax.TaxRules;
import id.laris.application.tax.TaxRulesContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresTaxRulesTest implements TaxRulesContract {
    @Inject
    TaxRules taxRules;

    @Override
    public TaxRules taxRules() {
        return taxRules;
    }
}

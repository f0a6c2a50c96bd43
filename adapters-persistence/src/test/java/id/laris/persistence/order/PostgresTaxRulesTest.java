package id.laris.persistence.order;

import id.laris.application.order.TaxRules;
import id.laris.application.order.TaxRulesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresTaxRulesTest implements TaxRulesContract {
    @Inject
    TaxRules taxRules;

    @Override
    public TaxRules taxRules() {
        return taxRules;
    }
}

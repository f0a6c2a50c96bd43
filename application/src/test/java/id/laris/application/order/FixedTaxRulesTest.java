package id.laris.application.order;

class FixedTaxRulesTest implements TaxRulesContract {
    @Override
    public TaxRules taxRules() {
        return new FixedTaxRules();
    }
}

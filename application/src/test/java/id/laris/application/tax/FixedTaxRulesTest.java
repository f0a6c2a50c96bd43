package id.laris.application.tax;

class FixedTaxRulesTest implements TaxRulesContract {
    private final FixedTaxRules rules = new FixedTaxRules();

    @Override
    public TaxRules taxRules() {
        return rules;
    }
}

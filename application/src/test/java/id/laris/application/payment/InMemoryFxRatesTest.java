package id.laris.application.payment;

class InMemoryFxRatesTest implements FxRatesContract {
    @Override
    public FxRates rates() {
        return new InMemoryFxRates();
    }
}

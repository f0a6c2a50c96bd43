package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemorySecondFactorsTest implements SecondFactorsContract {
    private final SecondFactors factors = new InMemorySecondFactors(new Undo());
    private final Accounts accounts = new InMemoryAccounts(new Undo());

    @Override
    public SecondFactors factors() {
        return factors;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }
}

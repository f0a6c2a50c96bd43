package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemoryAccountsTest implements AccountsContract {
    private final Accounts accounts = new InMemoryAccounts(new Undo());

    @Override
    public Accounts accounts() {
        return accounts;
    }
}

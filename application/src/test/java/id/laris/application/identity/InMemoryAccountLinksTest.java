package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemoryAccountLinksTest implements AccountLinksContract {
    private final AccountLinks links = new InMemoryAccountLinks(new Undo());
    private final Accounts accounts = new InMemoryAccounts(new Undo());

    @Override
    public AccountLinks links() {
        return links;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }
}

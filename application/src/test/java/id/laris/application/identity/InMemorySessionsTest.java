package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemorySessionsTest implements SessionsContract {
    private final Sessions sessions = new InMemorySessions(new Undo());
    private final Accounts accounts = new InMemoryAccounts(new Undo());

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }
}

package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemorySessionsTest implements SessionsContract {
    private final Sessions sessions = new InMemorySessions(new Undo());
    private final StaffAccounts accounts = new InMemoryStaffAccounts(new Undo());

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public StaffAccounts accounts() {
        return accounts;
    }
}

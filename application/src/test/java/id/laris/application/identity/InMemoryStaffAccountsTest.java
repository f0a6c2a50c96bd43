package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemoryStaffAccountsTest implements StaffAccountsContract {
    private final StaffAccounts accounts = new InMemoryStaffAccounts(new Undo());

    @Override
    public StaffAccounts accounts() {
        return accounts;
    }
}

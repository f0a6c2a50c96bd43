package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemoryStaffMembersTest implements StaffMembersContract {
    private final Roles roles = new InMemoryRoles(new Undo());
    private final StaffMembers members = new InMemoryStaffMembers(new Undo(), roles);
    private final Accounts accounts = new InMemoryAccounts(new Undo());

    @Override
    public StaffMembers members() {
        return members;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Roles roles() {
        return roles;
    }
}

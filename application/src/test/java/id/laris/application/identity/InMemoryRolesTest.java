package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemoryRolesTest implements RolesContract {
    private final Roles roles = new InMemoryRoles(new Undo());

    @Override
    public Roles roles() {
        return roles;
    }
}

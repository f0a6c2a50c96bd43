package id.laris.application.shipping;

import id.laris.application.shared.Undo;

class InMemoryPackingChecksTest implements PackingChecksContract {
    private final PackingChecks checks = new InMemoryPackingChecks(new Undo());

    @Override
    public PackingChecks checks() {
        return checks;
    }
}

package id.laris.application.reporting;

import id.laris.application.shared.Undo;

class InMemorySalesTargetsTest implements SalesTargetsContract {
    private final SalesTargets targets = new InMemorySalesTargets(new Undo());

    @Override
    public SalesTargets targets() {
        return targets;
    }
}

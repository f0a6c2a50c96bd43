package id.laris.application.payment;

import id.laris.application.shared.Undo;

class InMemorySettlementRunsTest implements SettlementRunsContract {
    private final SettlementRuns runs = new InMemorySettlementRuns(new Undo());

    @Override
    public SettlementRuns runs() {
        return runs;
    }
}

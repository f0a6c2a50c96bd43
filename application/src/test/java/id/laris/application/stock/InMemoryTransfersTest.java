package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemoryTransfersTest implements TransfersContract {
    private final Transfers transfers = new InMemoryTransfers(new Undo());

    @Override
    public Transfers transfers() {
        return transfers;
    }
}

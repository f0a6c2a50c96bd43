package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemoryReservedChangesTest implements ReservedChangesContract {
    private final ReservedChanges changes = new InMemoryReservedChanges(new Undo());

    @Override
    public ReservedChanges changes() {
        return changes;
    }
}

package id.laris.application.reporting;

import id.laris.application.shared.Undo;

class InMemorySalesDoubtsTest implements SalesDoubtsContract {
    private final SalesDoubts doubts = new InMemorySalesDoubts(new Undo());

    @Override
    public SalesDoubts doubts() {
        return doubts;
    }
}

package id.laris.application.payment;

import id.laris.application.shared.Undo;

class InMemoryStatementLinesTest implements StatementLinesContract {
    private final StatementLines lines = new InMemoryStatementLines(new Undo());

    @Override
    public StatementLines lines() {
        return lines;
    }
}

package id.laris.application.reporting;

import id.laris.application.shared.Undo;

class InMemoryHistoryImportsTest implements HistoryImportsContract {
    private final HistoryImports imports = new InMemoryHistoryImports(new Undo());

    @Override
    public HistoryImports imports() {
        return imports;
    }
}

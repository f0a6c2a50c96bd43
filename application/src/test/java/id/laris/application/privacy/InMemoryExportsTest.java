package id.laris.application.privacy;

import id.laris.application.shared.Undo;

class InMemoryExportsTest implements ExportsContract {
    private final InMemoryExports exports = new InMemoryExports(new Undo());

    @Override
    public Exports exports() {
        return exports;
    }
}

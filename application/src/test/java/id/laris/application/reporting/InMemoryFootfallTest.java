package id.laris.application.reporting;

import id.laris.application.shared.Undo;

class InMemoryFootfallTest implements FootfallContract {
    private final Footfall footfall = new InMemoryFootfall(new Undo());

    @Override
    public Footfall footfall() {
        return footfall;
    }
}

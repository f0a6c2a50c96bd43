package id.laris.application.purchasing;

import id.laris.application.shared.Undo;

class InMemorySkuCostsTest implements SkuCostsContract {
    private final InMemorySkuCosts costs = new InMemorySkuCosts(new Undo());

    @Override
    public SkuCosts costs() {
        return costs;
    }
}

package id.laris.application.forecasting;

import id.laris.application.shared.Undo;

class InMemoryPromotionsTest implements PromotionsContract {
    private final InMemoryPromotions promotions = new InMemoryPromotions(new Undo());

    @Override
    public Promotions promotions() {
        return promotions;
    }
}

package id.laris.application.payment;

import id.laris.application.shared.Undo;

class InMemoryStoreCreditsTest implements StoreCreditsContract {
    private final StoreCredits credits = new InMemoryStoreCredits(new Undo());

    @Override
    public StoreCredits credits() {
        return credits;
    }
}

package id.laris.application.cart;

import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Undo;

class InMemoryCartsTest implements CartsContract {
    private final Carts carts = new InMemoryCarts(new MovableClock(), new Undo());

    @Override
    public Carts carts() {
        return carts;
    }
}

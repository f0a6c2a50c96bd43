package id.laris.application.cart;

import id.laris.application.shared.Undo;

class InMemoryCustomerCartsTest implements CustomerCartsContract {
    private final InMemoryCustomerCarts customerCarts = new InMemoryCustomerCarts(new Undo());

    @Override
    public CustomerCarts customerCarts() {
        return customerCarts;
    }
}

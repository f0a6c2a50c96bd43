package id.laris.application.cart;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.cart.CartId;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryCustomerCarts implements CustomerCarts {
    private final Table<AccountId, CartId> carts;

    @Inject
    public InMemoryCustomerCarts(Undo undo) {
        carts = new Table<>(undo);
    }

    @Override
    public Optional<CartId> find(AccountId customer) {
        return carts.find(customer);
    }

    @Override
    public void keep(AccountId customer, CartId cart) {
        carts.put(customer, cart);
    }

    @Override
    public void forget(AccountId customer) {
        carts.remove(customer);
    }
}

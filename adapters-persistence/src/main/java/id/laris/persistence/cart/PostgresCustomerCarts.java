package id.laris.persistence.cart;

import id.laris.application.cart.CustomerCarts;
import id.laris.domain.cart.CartId;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class PostgresCustomerCarts implements CustomerCarts {
    private final Sql sql;

    PostgresCustomerCarts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CartId> find(AccountId customer) {
        return sql.find(
                "SELECT cart_id FROM customer_cart WHERE account_id = ?",
                row -> new CartId(Columns.uuid(row, "cart_id")),
                customer.value());
    }

    @Override
    public void keep(AccountId customer, CartId cart) {
        sql.update("""
                INSERT INTO customer_cart (account_id, cart_id) VALUES (?, ?)
                ON CONFLICT (account_id) DO UPDATE SET cart_id = excluded.cart_id""", customer.value(), cart.value());
    }

    @Override
    public void forget(AccountId customer) {
        sql.update("DELETE FROM customer_cart WHERE account_id = ?", customer.value());
    }
}

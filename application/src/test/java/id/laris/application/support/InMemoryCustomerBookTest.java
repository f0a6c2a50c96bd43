package id.laris.application.support;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.Orders;
import id.laris.application.shared.Undo;

class InMemoryCustomerBookTest implements CustomerBookContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts(new Undo());
    private final InMemoryOrders orders = new InMemoryOrders(new Undo());
    private final CustomerBook book = new InMemoryCustomerBook(accounts, orders);

    @Override
    public CustomerBook book() {
        return book;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}

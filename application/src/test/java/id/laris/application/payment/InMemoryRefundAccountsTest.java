package id.laris.application.payment;

import id.laris.application.shared.Undo;

class InMemoryRefundAccountsTest implements RefundAccountsContract {
    private final RefundAccounts accounts = new InMemoryRefundAccounts(new Undo());

    @Override
    public RefundAccounts accounts() {
        return accounts;
    }
}

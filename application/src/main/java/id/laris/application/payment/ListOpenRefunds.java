package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.BankAccount;
import java.util.List;
import java.util.Optional;

/** Money that is promised back and has not gone yet. */
@UseCase
@Requires(Permission.REFUND_PAYMENTS)
public final class ListOpenRefunds {
    private static final int MOST = 200;
    /** @param account where the customer wants it; empty when nobody said so */
    public record Due(Payments.OpenRefund open, Optional<BankAccount> account) {}

    private final Payments payments;
    private final RefundAccounts accounts;

    public ListOpenRefunds(Payments payments, RefundAccounts accounts) {
        this.payments = payments;
        this.accounts = accounts;
    }

    public List<Due> list() {
        var open = payments.openRefunds(MOST);
        var named = accounts.find(
                open.stream().map(due -> due.refund().id().toString()).toList());
        return open.stream()
                .map(due -> new Due(
                        due, Optional.ofNullable(named.get(due.refund().id().toString()))))
                .toList();
    }
}

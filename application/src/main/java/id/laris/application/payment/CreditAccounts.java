package id.laris.application.payment;

import id.laris.application.identity.Accounts;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import jakarta.inject.Singleton;

/** Who can have store credit: customers with an account. */
@Singleton
public final class CreditAccounts {
    private final Accounts accounts;

    public CreditAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws Missing customer-not-found */
    AccountId require(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.kind() == AccountKind.CUSTOMER)
                .orElseThrow(() -> new Missing("customer", id))
                .id();
    }
}

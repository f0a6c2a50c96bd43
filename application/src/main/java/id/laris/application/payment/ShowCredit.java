package id.laris.application.payment;

import id.laris.application.AtOneMoment;
import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import java.util.Optional;

/** The store credit of one customer, for staff. */
@UseCase
@Requires(Permission.VIEW_CUSTOMERS)
@AtOneMoment
public final class ShowCredit {
    private final StoreCredits credits;
    private final CreditAccounts accounts;

    public ShowCredit(StoreCredits credits, CreditAccounts accounts) {
        this.credits = credits;
        this.accounts = accounts;
    }

    /** @param cursor of an earlier page @param limit 1 to 500 */
    public CreditBook show(AccountId account, Optional<String> cursor, int limit) {
        var known = accounts.require(account);
        return new CreditBook(credits.balance(known), credits.of(known, cursor, limit));
    }
}

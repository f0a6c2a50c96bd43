package id.laris.application.privacy;

import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Customers who have not been here for long, and when they were written to about it. They were here when the trail says that they did
 * something: signing in is enough.
 */
public interface IdleAccounts {
    /**
     * Customers of before then whose account is not closed and who have done nothing since, by id; without those who were warned.
     *
     * @param after the last one of the portion before
     */
    List<AccountId> quietSince(Instant limit, Optional<AccountId> after, int most);

    void warned(AccountId account, Instant at);

    /** The same for those who were warned before then, and have done nothing since they were. */
    List<AccountId> warnedBefore(Instant limit, Optional<AccountId> after, int most);

    /** Whether they did something since they were warned; true for those who were not warned. */
    boolean hasReturned(AccountId account);

    /** Warnings of those who did something since are forgotten; returns how many. */
    int forgetReturned();

    void forget(AccountId account);
}

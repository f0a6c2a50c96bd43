package id.laris.domain.identity;

import java.util.Map;
import java.util.Set;

/** Where an account stands. Only {@link #ACTIVE} ones sign in. */
public enum AccountState {
    /** Asked by mail to work here; has no password yet. */
    INVITED,
    /** Registered; has not shown yet that the e-mail address is theirs. */
    UNVERIFIED,
    ACTIVE,
    /** Shut by the shop; may be opened again. */
    DEACTIVATED,
    /** Shut by its owner, for ever. */
    CLOSED;

    private static final Map<AccountState, Set<AccountState>> NEXT = Map.of(
            INVITED, Set.of(ACTIVE, DEACTIVATED, CLOSED),
            UNVERIFIED, Set.of(ACTIVE, DEACTIVATED, CLOSED),
            ACTIVE, Set.of(DEACTIVATED, CLOSED),
            DEACTIVATED, Set.of(ACTIVE, CLOSED));

    /** @throws AccountStepNotAllowed when the account cannot go there from here */
    public AccountState to(AccountState next) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(next)) throw new AccountStepNotAllowed(this, next);
        return next;
    }
}

package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.StaffAccount;
import java.time.Clock;
import java.util.Optional;

/** Who holds this session token. */
@UseCase
@OpenToAll
public final class RecogniseStaff {
    private final Sessions sessions;
    private final StaffAccounts accounts;
    private final Clock clock;

    public RecogniseStaff(Sessions sessions, StaffAccounts accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty when the session is unknown or over, or the account no longer active. */
    public Optional<StaffAccount> recognise(String token) {
        return sessions.find(Tokens.hash(token), clock.instant())
                .flatMap(accounts::find)
                .filter(StaffAccount::active);
    }
}

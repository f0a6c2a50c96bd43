package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.shared.Events;
import id.laris.domain.identity.AccountClosed;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.SignInNeeded;
import id.laris.domain.shared.AccountId;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A customer closes their account for ever: nobody signs in with it any more, its name, address and password are forgotten. */
@UseCase
@ForCustomers
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class CloseAccount {
    private final CurrentActor current;
    private final OwnPassword ownPassword;
    private final Accounts accounts;
    private final AccountLinks links;
    private final Sessions sessions;
    private final RecentSessions recent;
    private final Events events;
    private final InTransaction transaction;
    private final Clock clock;

    public CloseAccount(
            CurrentActor current,
            OwnPassword ownPassword,
            Accounts accounts,
            AccountLinks links,
            Sessions sessions,
            RecentSessions recent,
            Events events,
            InTransaction transaction,
            Clock clock) {
        this.current = current;
        this.ownPassword = ownPassword;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.recent = recent;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws id.laris.domain.identity.WrongPassword when the password is not theirs */
    public void close(Password password) {
        var account = current.person().account();
        ownPassword.check(account, password, current.origin());
        transaction.run(() -> close(account.id()));
    }

    private void close(AccountId id) {
        var now = clock.instant();
        var account = accounts.find(id).orElseThrow(SignInNeeded::new);
        accounts.save(account.closed());
        links.forgetAllOf(id);
        sessions.closeAllOf(id);
        recent.changed(id, now);
        events.publish(new AccountClosed(id, account.kind(), now));
    }
}

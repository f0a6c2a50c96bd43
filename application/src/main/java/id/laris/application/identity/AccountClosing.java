package id.laris.application.identity;

import id.laris.application.shared.Events;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountClosed;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Closes an account for ever, in the transaction under way: whatever could open it is worth nothing from now on. */
@Singleton
public final class AccountClosing {
    private final Accounts accounts;
    private final AccountLinks links;
    private final SecondFactors factors;
    private final RememberedDevices devices;
    private final Sessions sessions;
    private final RecentSessions recent;
    private final Events events;
    private final Clock clock;

    public AccountClosing(
            Accounts accounts,
            AccountLinks links,
            SecondFactors factors,
            RememberedDevices devices,
            Sessions sessions,
            RecentSessions recent,
            Events events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.factors = factors;
        this.devices = devices;
        this.sessions = sessions;
        this.recent = recent;
        this.events = events;
        this.clock = clock;
    }

    public void close(Account account) {
        var now = clock.instant();
        accounts.save(account.closed());
        links.forgetAllOf(account.id());
        factors.remove(account.id());
        devices.forgetAllOf(account.id());
        sessions.closeAllOf(account.id());
        recent.changed(account.id(), now);
        events.publish(new AccountClosed(account.id(), account.kind(), now));
    }
}

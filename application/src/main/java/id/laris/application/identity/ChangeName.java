package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.SignInNeeded;
import java.time.Clock;

/** How others call somebody. */
@UseCase
@Audited
@ForSignedIn
public final class ChangeName {
    private final CurrentActor current;
    private final Accounts accounts;
    private final RecentSessions recent;
    private final Clock clock;

    public ChangeName(CurrentActor current, Accounts accounts, RecentSessions recent, Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.recent = recent;
        this.clock = clock;
    }

    public void change(String name) {
        var account = accounts.find(current.person().account().id()).orElseThrow(SignInNeeded::new);
        accounts.save(account.named(name));
        recent.changed(account.id(), clock.instant());
    }
}

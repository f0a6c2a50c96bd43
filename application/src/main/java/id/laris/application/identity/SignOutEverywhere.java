package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import java.time.Clock;

/** Somebody ends all their sessions, this one included. */
@UseCase
@Audited
@ForSignedIn
public final class SignOutEverywhere {
    private final CurrentActor current;
    private final Sessions sessions;
    private final RecentSessions recent;
    private final Clock clock;

    public SignOutEverywhere(CurrentActor current, Sessions sessions, RecentSessions recent, Clock clock) {
        this.current = current;
        this.sessions = sessions;
        this.recent = recent;
        this.clock = clock;
    }

    /** How many were ended. */
    public int signOut() {
        var account = current.person().account().id();
        recent.changed(account, clock.instant());
        return sessions.closeAllOf(account);
    }
}

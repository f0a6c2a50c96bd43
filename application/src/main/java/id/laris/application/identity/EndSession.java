package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.SessionId;
import id.laris.domain.shared.Missing;
import java.time.Clock;

/** Somebody ends one of their sessions, e.g. on a lost phone. */
@UseCase
@Audited
@ForSignedIn
public final class EndSession {
    private final CurrentActor current;
    private final Sessions sessions;
    private final RecentSessions recent;
    private final Clock clock;

    public EndSession(CurrentActor current, Sessions sessions, RecentSessions recent, Clock clock) {
        this.current = current;
        this.sessions = sessions;
        this.recent = recent;
        this.clock = clock;
    }

    public void end(SessionId session) {
        var account = current.person().account().id();
        if (!sessions.close(account, session)) throw new Missing("session", session);
        recent.changed(account, clock.instant());
    }
}

package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import java.time.Clock;

/** Ends a session. */
@UseCase
@Audited
@OpenToAll
public final class SignOut {
    private final Sessions sessions;
    private final RecentSessions recent;
    private final Clock clock;

    public SignOut(Sessions sessions, RecentSessions recent, Clock clock) {
        this.sessions = sessions;
        this.recent = recent;
        this.clock = clock;
    }

    public void signOut(String token) {
        var now = clock.instant();
        var hash = Tokens.hash(token);
        sessions.find(hash, now).ifPresent(session -> recent.changed(session.account(), now));
        sessions.close(hash);
    }
}

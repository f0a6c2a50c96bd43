package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Session;
import java.time.Clock;
import java.util.List;

/** Where somebody is signed in, the session last seen first. Which of them is this one, {@link CurrentActor#person} tells. */
@UseCase
@ForSignedIn
public final class ListSessions {
    private final CurrentActor current;
    private final Sessions sessions;
    private final Clock clock;

    public ListSessions(CurrentActor current, Sessions sessions, Clock clock) {
        this.current = current;
        this.sessions = sessions;
        this.clock = clock;
    }

    public List<Session> list() {
        return sessions.of(current.person().account().id(), clock.instant());
    }
}

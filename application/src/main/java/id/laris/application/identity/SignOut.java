package id.laris.application.identity;

import id.laris.application.UseCase;

/** Ends a session. */
@UseCase
@OpenToAll
public final class SignOut {
    private final Sessions sessions;

    public SignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    public void signOut(String token) {
        sessions.close(Tokens.hash(token));
    }
}

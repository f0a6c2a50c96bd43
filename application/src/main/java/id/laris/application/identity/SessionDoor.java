package id.laris.application.identity;

import id.laris.application.shared.Ids;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * Opens a session for somebody whose password was right: for its whole time, or, where a second factor is still owed, for as long as it
 * takes to give it. Staff who must have one and have none owe it too: they set it up first.
 */
@Singleton
public final class SessionDoor {
    private final Sessions sessions;
    private final SecondFactors factors;
    private final RememberedDevices devices;
    private final SecondFactorRule rule;
    private final Tokens tokens;
    private final Ids ids;
    private final Clock clock;

    public SessionDoor(
            Sessions sessions,
            SecondFactors factors,
            RememberedDevices devices,
            SecondFactorRule rule,
            Tokens tokens,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.factors = factors;
        this.devices = devices;
        this.rule = rule;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    SignIn.Opened open(Account account, Origin origin, Optional<String> deviceToken) {
        var now = clock.instant();
        var id = new SessionId(ids.next());
        var session = owesFactor(account, deviceToken)
                ? Session.halfOpened(id, account.id(), now, SecondFactorRule.TO_GIVE, origin)
                : Session.opened(id, account.id(), now, account.kind().session(), origin);
        var token = tokens.next();
        sessions.open(Tokens.hash(token), session);
        return new SignIn.Opened(token, session);
    }

    private boolean owesFactor(Account account, Optional<String> deviceToken) {
        if (factors.find(account.id()).isEmpty()) return rule.isRequiredFor(account.kind());
        return deviceToken
                .filter(token -> devices.knows(account.id(), Tokens.hash(token), clock.instant()))
                .isEmpty();
    }

    /** The second factor was given: the session is whole and fresh, under a new token. Empty when it was ended meanwhile. */
    Optional<String> prove(Account account, Session session) {
        var token = tokens.next();
        var proven = session.proven(clock.instant(), account.kind().session());
        return sessions.renew(Tokens.hash(token), proven) ? Optional.of(token) : Optional.empty();
    }
}

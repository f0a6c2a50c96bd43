package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.StaffMember;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Who holds this session token. Asked for every page, therefore remembered for some seconds. */
@UseCase
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class RecogniseSession {
    private final Sessions sessions;
    private final Accounts accounts;
    private final StaffMembers staff;
    private final RecentSessions recent;
    private final Clock clock;

    public RecogniseSession(
            Sessions sessions, Accounts accounts, StaffMembers staff, RecentSessions recent, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.staff = staff;
        this.recent = recent;
        this.clock = clock;
    }

    /** Empty when the session is unknown or over, of another kind, or the account no longer active. */
    public Optional<SignedIn> recognise(AccountKind kind, String token) {
        return recognise(kind, token, RecentSessions.REMEMBERED);
    }

    /** @param looksOn for an open page that asks for its figures again and again: what changed elsewhere is learned of some seconds later */
    public Optional<SignedIn> recognise(AccountKind kind, String token, boolean looksOn) {
        return recognise(kind, token, looksOn ? RecentSessions.LOOKING_ON : RecentSessions.REMEMBERED);
    }

    private Optional<SignedIn> recognise(AccountKind kind, String token, Duration age) {
        var now = clock.instant();
        var hash = Tokens.hash(token);
        var known = recent.find(hash, age, now)
                .filter(who -> who.account().kind() == kind && !who.session().isOver(now));
        if (known.isPresent()) return known;
        var found = sessions.find(hash, now).flatMap(session -> accounts.find(session.account())
                .filter(account -> account.kind() == kind && account.isActive())
                .map(account -> new SignedIn(account, session, actor(account, session))));
        found.ifPresent(who -> {
            if (who.session().isSeenLongAgo(now)) sessions.seen(who.session().id(), now);
            recent.remember(hash, who, now);
        });
        return found;
    }

    private Actor actor(Account account, Session session) {
        if (session.awaitsFactor()) return Actor.VISITOR;
        return account.kind() == AccountKind.CUSTOMER
                ? Actor.customer(account.id())
                : staff.find(account.id()).map(StaffMember::actor).orElse(Actor.VISITOR);
    }
}

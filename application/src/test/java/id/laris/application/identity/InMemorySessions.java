package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

@Alternative
@Singleton
public class InMemorySessions implements Sessions {
    private record Kept(String hash, Session session) {}

    private final Table<SessionId, Kept> sessions;

    @Inject
    public InMemorySessions(Undo undo) {
        sessions = new Table<>(undo);
    }

    @Override
    public void open(byte[] tokenHash, Session session) {
        sessions.put(session.id(), new Kept(hex(tokenHash), session));
    }

    @Override
    public Optional<Session> find(byte[] tokenHash, Instant now) {
        var hash = hex(tokenHash);
        return sessions.all()
                .filter(k -> k.hash().equals(hash) && !k.session().isOver(now))
                .map(Kept::session)
                .findFirst();
    }

    @Override
    public List<Session> of(AccountId account, Instant now) {
        return sessions.all()
                .map(Kept::session)
                .filter(s -> s.account().equals(account) && !s.isOver(now))
                .sorted(Comparator.comparing(Session::lastSeen).reversed().thenComparing(s -> s.id().toString()))
                .toList();
    }

    @Override
    public boolean renew(byte[] newTokenHash, Session session) {
        if (sessions.find(session.id()).isEmpty()) return false;
        sessions.put(session.id(), new Kept(hex(newTokenHash), session));
        return true;
    }

    @Override
    public void seen(SessionId session, Instant at) {
        sessions.find(session).ifPresent(kept -> {
            var s = kept.session();
            sessions.put(
                    session,
                    new Kept(
                            kept.hash(),
                            new Session(
                                    s.id(),
                                    s.account(),
                                    s.openedAt(),
                                    at,
                                    s.until(),
                                    s.origin(),
                                    s.factorAt(),
                                    s.awaitsFactor())));
        });
    }

    @Override
    public void close(byte[] tokenHash) {
        var hash = hex(tokenHash);
        closeWhere(k -> k.hash().equals(hash));
    }

    @Override
    public boolean close(AccountId account, SessionId session) {
        return closeWhere(k -> k.session().account().equals(account)
                        && k.session().id().equals(session))
                == 1;
    }

    @Override
    public int closeAllOf(AccountId account) {
        return closeWhere(k -> k.session().account().equals(account));
    }

    @Override
    public int closeOthersOf(AccountId account, SessionId kept) {
        return closeWhere(
                k -> k.session().account().equals(account) && !k.session().id().equals(kept));
    }

    @Override
    public int forgetOverBefore(Instant limit) {
        return closeWhere(k -> k.session().until().isBefore(limit));
    }

    private int closeWhere(Predicate<Kept> condition) {
        var found = sessions.where(condition);
        found.forEach(k -> sessions.remove(k.session().id()));
        return found.size();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}

package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

@Alternative
@Singleton
public class InMemorySessions implements Sessions {
    private record Session(String hash, AccountId staff, Instant until) {}

    private final Table<String, Session> sessions;

    @Inject
    public InMemorySessions(Undo undo) {
        sessions = new Table<>(undo);
    }

    @Override
    public void open(byte[] tokenHash, AccountId staff, Instant now, Instant until) {
        var hash = HexFormat.of().formatHex(tokenHash);
        sessions.put(hash, new Session(hash, staff, until));
    }

    @Override
    public Optional<AccountId> find(byte[] tokenHash, Instant now) {
        return sessions.find(HexFormat.of().formatHex(tokenHash))
                .filter(s -> now.isBefore(s.until()))
                .map(Session::staff);
    }

    @Override
    public void close(byte[] tokenHash) {
        sessions.remove(HexFormat.of().formatHex(tokenHash));
    }

    @Override
    public void closeAllOf(AccountId staff) {
        sessions.where(s -> s.staff().equals(staff)).forEach(s -> sessions.remove(s.hash()));
    }

    @Override
    public int forgetOverBefore(Instant limit) {
        var over = sessions.where(s -> s.until().isBefore(limit));
        over.forEach(s -> sessions.remove(s.hash()));
        return over.size();
    }
}

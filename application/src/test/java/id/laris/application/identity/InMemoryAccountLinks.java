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
import java.util.function.Predicate;

@Alternative
@Singleton
public class InMemoryAccountLinks implements AccountLinks {
    private record Kept(String hash, Link link) {}

    private final Table<String, Kept> links;

    @Inject
    public InMemoryAccountLinks(Undo undo) {
        links = new Table<>(undo);
    }

    @Override
    public synchronized void put(byte[] tokenHash, Link link) {
        removeWhere(k -> k.link().account().equals(link.account()) && k.link().purpose() == link.purpose());
        var hash = HexFormat.of().formatHex(tokenHash);
        links.put(hash, new Kept(hash, link));
    }

    @Override
    public Optional<Link> find(byte[] tokenHash, Purpose purpose, Instant now) {
        return links.find(HexFormat.of().formatHex(tokenHash))
                .map(Kept::link)
                .filter(link -> link.purpose() == purpose && now.isBefore(link.until()));
    }

    @Override
    public synchronized Optional<Link> take(byte[] tokenHash, Purpose purpose, Instant now) {
        var found = find(tokenHash, purpose, now);
        found.ifPresent(link -> links.remove(HexFormat.of().formatHex(tokenHash)));
        return found;
    }

    @Override
    public void forgetAllOf(AccountId account) {
        removeWhere(k -> k.link().account().equals(account));
    }

    @Override
    public int forgetOverBefore(Instant limit) {
        return removeWhere(k -> k.link().until().isBefore(limit));
    }

    private int removeWhere(Predicate<Kept> condition) {
        var found = links.where(condition);
        found.forEach(k -> links.remove(k.hash()));
        return found.size();
    }
}

package id.laris.application.reporting;

import id.laris.domain.identity.Origin;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What pages saw of their visitors, until it is written: no page waits for that. There is room for a bounded number; what comes when it is
 * full is counted as lost, and what lies here when the machine stops is lost. Purchases do not come this way.
 */
@Singleton
public final class Sights {
    /**
     * What a page saw.
     *
     * @param product slug, blank where it shows none @param sku blank where none was chosen
     * @param origin turned into a mark at once, which says nothing outside this process and not for longer than it runs
     */
    public record Seen(
            Instant at, ShopStep step, String product, String sku, Origin origin, Optional<AccountId> customer) {}

    /** @param mark the same for the same visitor, as far as one can tell, and nothing else */
    record Sight(Instant at, ShopStep step, String product, String sku, long mark, Optional<AccountId> customer) {}

    static final int ROOM = 20_000;

    private final BlockingQueue<Sight> waiting = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong lost = new AtomicLong();
    private final byte[] salt = new byte[16];

    public Sights() {
        new SecureRandom().nextBytes(salt);
    }

    public void saw(Seen seen) {
        var who = seen.customer()
                .map(AccountId::toString)
                .orElse(seen.origin().address() + "\n" + seen.origin().device());
        if (!waiting.offer(new Sight(seen.at(), seen.step(), seen.product(), seen.sku(), mark(who), seen.customer())))
            lost.incrementAndGet();
    }

    /** The oldest, gone from here. */
    List<Sight> take(int most) {
        var taken = new ArrayList<Sight>();
        waiting.drainTo(taken, most);
        return taken;
    }

    void lose(long sights) {
        lost.addAndGet(sights);
    }

    /** How many were lost since somebody asked. */
    long takeLost() {
        return lost.getAndSet(0);
    }

    private long mark(String who) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(salt);
            return ByteBuffer.wrap(hash.digest(who.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

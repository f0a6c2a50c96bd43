package id.laris.application.identity;

import id.laris.domain.identity.ApiKey.LastUse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When and from where each key was used last on this instance, until {@link NoteKeyUses} writes it down: a request waits for no disk. */
@Singleton
public class KeyUses {
    private final Map<String, LastUse> unwritten = new ConcurrentHashMap<>();
    private final Clock clock;

    public KeyUses(Clock clock) {
        this.clock = clock;
    }

    public void seen(String prefix, String address) {
        unwritten.put(prefix, new LastUse(clock.instant(), address));
    }

    /** What was not written yet, by the keys' beginnings; it counts as written from now on. */
    Map<String, LastUse> take() {
        var taken = Map.copyOf(unwritten);
        taken.forEach(unwritten::remove);
        return taken;
    }
}

package id.laris.application.identity;

import id.laris.domain.identity.ApiKey;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keys that were recognised, remembered for a few seconds: what is changed of a key holds at once here, after {@link #forgetAll}, and
 * within that time in other instances.
 */
@Singleton
public class KnownKeys {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final int LONGEST_KEY = 200;

    private record Known(Optional<ApiKey> key, Instant until) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final RecogniseKey recogniseKey;
    private final Clock clock;

    public KnownKeys(RecogniseKey recogniseKey, Clock clock) {
        this.recogniseKey = recogniseKey;
        this.clock = clock;
    }

    /** Without asking the shop; empty when it has to be asked. */
    public Optional<Optional<ApiKey>> remembered(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) return Optional.of(Optional.empty());
        return Optional.ofNullable(known.get(nameOf(key)))
                .filter(k -> clock.instant().isBefore(k.until()))
                .map(Known::key);
    }

    public Optional<ApiKey> find(String key) {
        var found = recogniseKey.recognise(key);
        if (known.size() >= MOST) known.clear();
        known.put(nameOf(key), new Known(found, clock.instant().plus(REMEMBERED)));
        return found;
    }

    public void forgetAll() {
        known.clear();
    }

    private static String nameOf(String key) {
        return HexFormat.of().formatHex(Tokens.hash(key));
    }
}

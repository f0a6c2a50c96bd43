package id.laris.rest.api.identity;

import id.laris.application.identity.RecogniseKey;
import id.laris.application.identity.Tokens;
import id.laris.domain.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who holds which key, remembered for a few seconds: a revoked key ends at once here and within that time in other instances. */
@Singleton
class KeyHolders {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final int LONGEST_KEY = 200;

    private record Known(Optional<Actor> holder, Instant until) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final RecogniseKey recogniseKey;
    private final Clock clock;

    KeyHolders(RecogniseKey recogniseKey, Clock clock) {
        this.recogniseKey = recogniseKey;
        this.clock = clock;
    }

    /** Without asking the shop; empty when it has to be asked. */
    Optional<Optional<Actor>> remembered(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) return Optional.of(Optional.empty());
        return Optional.ofNullable(known.get(nameOf(key)))
                .filter(k -> clock.instant().isBefore(k.until()))
                .map(Known::holder);
    }

    Optional<Actor> find(String key) {
        var holder = recogniseKey.recognise(key);
        if (known.size() >= MOST) known.clear();
        known.put(nameOf(key), new Known(holder, clock.instant().plus(REMEMBERED)));
        return holder;
    }

    void forgetAll() {
        known.clear();
    }

    private static String nameOf(String key) {
        return HexFormat.of().formatHex(Tokens.hash(key));
    }
}

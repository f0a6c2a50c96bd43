package id.laris.domain.shared;

import java.util.Map;

/** Somebody else changed it since it was read. Read again and decide again. */
public final class StaleVersion extends Refusal {
    public StaleVersion(String thing, Object key) {
        super(
                Kind.CONFLICT,
                "stale-version",
                "%s %s was changed meanwhile".formatted(thing, key),
                Map.of("thing", thing, "key", String.valueOf(key)));
    }
}

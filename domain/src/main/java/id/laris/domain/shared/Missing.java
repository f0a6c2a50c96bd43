package id.laris.domain.shared;

import java.util.Map;

/** What was asked for does not exist, or not for this visitor: both answer the same. Code: {@code <thing>-not-found}. */
public final class Missing extends Refusal {
    public Missing(String thing, Object key) {
        super(Kind.MISSING, thing + "-not-found", "No %s %s".formatted(thing, key), Map.of(thing, String.valueOf(key)));
    }
}

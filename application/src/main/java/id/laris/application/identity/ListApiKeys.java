package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.ApiKey.Standing;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys that were issued, newest first; never the keys themselves. */
@UseCase
@Requires(Permission.MANAGE_KEYS)
public final class ListApiKeys {
    /** @param words part of a name, or the beginning of a key; blank for all */
    public record Query(String words, Optional<Standing> standing) {
        public static final Query ALL = new Query("", Optional.empty());
    }

    private final ApiKeys keys;
    private final Clock clock;

    public ListApiKeys(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public List<ApiKey> list(Query query) {
        var words = query.words().strip().toLowerCase(Locale.ROOT);
        var now = clock.instant();
        return keys.all().stream()
                .filter(key -> key.terms().name().toLowerCase(Locale.ROOT).contains(words)
                        || key.prefix().toLowerCase(Locale.ROOT).startsWith(words))
                .filter(key -> query.standing()
                        .map(wanted -> key.standing(now) == wanted)
                        .orElse(true))
                .toList();
    }
}

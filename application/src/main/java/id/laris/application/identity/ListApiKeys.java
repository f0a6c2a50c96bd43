package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Permission;
import java.util.List;

/** The keys that were issued, newest first; never the keys themselves. */
@UseCase
@Requires(Permission.MANAGE_KEYS)
public final class ListApiKeys {
    private final ApiKeys keys;

    public ListApiKeys(ApiKeys keys) {
        this.keys = keys;
    }

    public List<ApiKeys.ApiKey> list() {
        return keys.all();
    }
}

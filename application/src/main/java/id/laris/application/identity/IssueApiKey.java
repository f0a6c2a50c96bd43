package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import java.time.Clock;
import java.util.Set;

/** A new key for an integrator. Shown once. */
@UseCase
@Requires(Permission.MANAGE_KEYS)
public final class IssueApiKey {
    private final ApiKeys keys;
    private final Tokens tokens;
    private final Clock clock;

    public IssueApiKey(ApiKeys keys, Tokens tokens, Clock clock) {
        this.keys = keys;
        this.tokens = tokens;
        this.clock = clock;
    }

    public String issue(String name, Set<Permission> permissions) {
        if (name == null || name.isBlank() || name.length() > 80) throw new Invalid("name", name, "1 to 80 characters");
        if (permissions.contains(Permission.RUN_JOBS))
            throw new Invalid("permissions", permissions, "permissions a key may have");
        var key = "laris_" + tokens.next();
        keys.add(
                new ApiKeys.ApiKey(key.substring(0, 14), name.strip(), permissions, clock.instant(), true),
                Tokens.hash(key));
        return key;
    }
}

package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import java.time.Clock;
import java.util.Set;

/** A new key for an integrator. Shown once. */
@UseCase
@Audited
@Requires(Permission.MANAGE_KEYS)
@RequiresFreshFactor
public final class IssueApiKey {
    /** @param permissions at most those of whoever makes the key */
    public record Command(KeyTerms terms, Set<Permission> permissions) {}

    private final ApiKeys keys;
    private final Tokens tokens;
    private final CurrentActor current;
    private final Clock clock;

    public IssueApiKey(ApiKeys keys, Tokens tokens, CurrentActor current, Clock clock) {
        this.keys = keys;
        this.tokens = tokens;
        this.current = current;
        this.clock = clock;
    }

    public String issue(Command command) {
        var permissions = command.permissions();
        if (permissions.isEmpty() || !Permission.ofKeys().containsAll(permissions))
            throw new Invalid("permissions", permissions, "permissions a key may have");
        var maker = current.actor();
        maker.requireOwn(permissions);
        ChangeApiKey.requireFuture(command.terms(), clock.instant());
        var key = "laris_" + tokens.next();
        keys.add(
                ApiKey.made(key.substring(0, 14), command.terms(), permissions, maker.name(), clock.instant()),
                Tokens.hash(key));
        return key;
    }
}

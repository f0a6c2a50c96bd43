package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;

/** A key stops working at once. */
@UseCase
@Audited
@Requires(Permission.MANAGE_KEYS)
public final class RevokeApiKey {
    private final ApiKeys keys;

    public RevokeApiKey(ApiKeys keys) {
        this.keys = keys;
    }

    public void revoke(String prefix) {
        keys.save(keys.find(prefix)
                .orElseThrow(() -> new Missing("api-key", prefix))
                .revoked());
    }
}

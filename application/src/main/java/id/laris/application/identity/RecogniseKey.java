package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Actor;
import java.util.Optional;

/** Who holds this API key. */
@UseCase
@OpenToAll
public final class RecogniseKey {
    private final ApiKeys keys;

    public RecogniseKey(ApiKeys keys) {
        this.keys = keys;
    }

    /** Empty when the key is unknown or revoked. */
    public Optional<Actor> recognise(String key) {
        return keys.find(Tokens.hash(key))
                .filter(ApiKeys.ApiKey::active)
                .map(k -> Actor.key(k.prefix(), k.permissions()));
    }
}

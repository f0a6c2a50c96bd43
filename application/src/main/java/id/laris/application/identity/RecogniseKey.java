package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.ApiKey;
import java.util.Optional;

/** Which key this is; whether it opens now and from there is asked of the key. */
@UseCase
@OpenToAll
public final class RecogniseKey {
    private final ApiKeys keys;

    public RecogniseKey(ApiKeys keys) {
        this.keys = keys;
    }

    /** Empty when nobody made such a key. */
    public Optional<ApiKey> recognise(String key) {
        return keys.find(Tokens.hash(key));
    }
}

package id.laris.application.identity;

import id.laris.domain.identity.ApiKey;
import java.util.List;
import java.util.Optional;

/** Keys of integrators. Only a hash is kept; the first fourteen characters stay visible to tell keys apart. */
public interface ApiKeys {
    void add(ApiKey key, byte[] hash);

    Optional<ApiKey> find(byte[] hash);

    Optional<ApiKey> find(String prefix);

    /** Newest first. */
    List<ApiKey> all();

    /** Stores the key's terms and whether it is active; the rest of a key never changes. */
    void save(ApiKey key);

    /**
     * Somebody is to be told that it ends, as urgently as that ({@link ApiKey#urgency}): true for the first who says so for the end it
     * has now, false when it was done as urgently or more.
     */
    boolean warn(String prefix, int urgency);

    /** Stores the last use, unless a later one is known; nothing when there is no such key. */
    void used(String prefix, ApiKey.LastUse use);
}

package id.laris.application.identity;

import id.laris.domain.identity.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys of integrators. Only a hash is kept; the first eight characters stay visible to tell keys apart. */
public interface ApiKeys {
    record ApiKey(String prefix, String name, Set<Permission> permissions, Instant createdAt, boolean active) {}

    void add(ApiKey key, byte[] hash);

    Optional<ApiKey> find(byte[] hash);

    List<ApiKey> all();

    /** False when there is none of that prefix. */
    boolean revoke(String prefix);
}

package id.laris.persistence.identity;

import id.laris.application.identity.ApiKeys.ApiKey;
import id.laris.domain.identity.Permission;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

@Entity
@Table(name = "api_key")
class ApiKeyRow {
    @Id
    byte[] hash;

    String prefix;
    String name;
    String[] permissions;

    @Column(name = "created_at")
    Instant createdAt;

    boolean active;

    static ApiKeyRow of(ApiKey key, byte[] hash) {
        var row = new ApiKeyRow();
        row.hash = hash;
        row.prefix = key.prefix();
        row.name = key.name();
        row.permissions =
                key.permissions().stream().map(Permission::name).sorted().toArray(String[]::new);
        row.createdAt = key.createdAt();
        row.active = key.active();
        return row;
    }

    ApiKey toDomain() {
        return new ApiKey(
                prefix,
                name,
                Arrays.stream(permissions).map(Permission::valueOf).collect(Collectors.toSet()),
                createdAt,
                active);
    }
}

package id.laris.persistence.identity;

import id.laris.domain.identity.AddressRange;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

@Entity
@Table(name = "api_key")
class ApiKeyRow {
    @Id
    byte[] hash;

    String prefix;
    String name;
    String[] permissions;
    String maker;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "allowed_from")
    String[] allowedFrom;

    @Column(name = "most_a_minute")
    Integer mostAMinute;

    @Column(name = "used_at")
    Instant usedAt;

    @Column(name = "used_from")
    byte[] usedFrom;

    boolean active;

    int warned;

    @Column(name = "warned_of")
    Instant warnedOf;

    static ApiKeyRow of(ApiKey key, byte[] hash, FieldCipher cipher) {
        var row = new ApiKeyRow();
        row.hash = hash;
        row.prefix = key.prefix();
        row.permissions =
                key.permissions().stream().map(Permission::name).sorted().toArray(String[]::new);
        row.maker = key.maker();
        row.createdAt = key.createdAt();
        key.lastUse().ifPresent(use -> row.used(use, cipher));
        return row.fill(key);
    }

    /** What may change. */
    ApiKeyRow fill(ApiKey key) {
        name = key.terms().name();
        expiresAt = key.terms().expiresAt().orElse(null);
        allowedFrom = key.terms().allowedFrom().stream().map(AddressRange::text).toArray(String[]::new);
        mostAMinute = key.terms().mostAMinute().orElse(null);
        active = key.active();
        return this;
    }

    void used(ApiKey.LastUse use, FieldCipher cipher) {
        if (usedAt != null && !usedAt.isBefore(use.at())) return;
        usedAt = use.at();
        usedFrom = cipher.seal(PersonalField.API_KEY_USED_FROM, prefix, use.from());
    }

    ApiKey toDomain(FieldCipher cipher) {
        return new ApiKey(
                prefix,
                new KeyTerms(
                        name,
                        Optional.ofNullable(expiresAt),
                        Arrays.stream(allowedFrom).map(AddressRange::new).toList(),
                        Optional.ofNullable(mostAMinute)),
                Arrays.stream(permissions).map(Permission::valueOf).collect(Collectors.toSet()),
                maker,
                createdAt,
                Optional.ofNullable(usedAt)
                        .map(at ->
                                new ApiKey.LastUse(at, cipher.open(PersonalField.API_KEY_USED_FROM, prefix, usedFrom))),
                active);
    }
}

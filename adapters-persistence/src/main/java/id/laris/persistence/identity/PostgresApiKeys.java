package id.laris.persistence.identity;

import id.laris.application.identity.ApiKeys;
import id.laris.domain.identity.ApiKey;
import id.laris.persistence.shared.FieldCipher;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@Singleton
@Transactional
class PostgresApiKeys implements ApiKeys, PanacheRepositoryBase<ApiKeyRow, byte[]> {
    private final FieldCipher cipher;

    PostgresApiKeys(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void add(ApiKey key, byte[] hash) {
        persistAndFlush(ApiKeyRow.of(key, hash, cipher));
    }

    @Override
    public Optional<ApiKey> find(byte[] hash) {
        return find("hash", hash).firstResultOptional().map(row -> row.toDomain(cipher));
    }

    @Override
    public Optional<ApiKey> find(String prefix) {
        return row(prefix).map(row -> row.toDomain(cipher));
    }

    @Override
    public List<ApiKey> all() {
        return list("order by createdAt desc, prefix").stream()
                .map(row -> row.toDomain(cipher))
                .toList();
    }

    @Override
    public void save(ApiKey key) {
        row(key.prefix())
                .orElseThrow(() -> new IllegalStateException("no key " + key.prefix()))
                .fill(key);
        flush();
    }

    @Override
    public boolean warn(String prefix, int urgency) {
        return update(
                        "warned = ?1, warnedOf = expiresAt where prefix = ?2"
                                + " and (warnedOf is null or warnedOf <> expiresAt or warned < ?1)",
                        urgency,
                        prefix)
                == 1;
    }

    @Override
    public void used(String prefix, ApiKey.LastUse use) {
        row(prefix).ifPresent(row -> row.used(use, cipher));
        flush();
    }

    private Optional<ApiKeyRow> row(String prefix) {
        // A sign that no text of the database has.
        return prefix.indexOf('\0') >= 0
                ? Optional.empty()
                : find("prefix", prefix).firstResultOptional();
    }
}

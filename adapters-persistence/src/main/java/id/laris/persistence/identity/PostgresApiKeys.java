package id.laris.persistence.identity;

import id.laris.application.identity.ApiKeys;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@Singleton
@Transactional
class PostgresApiKeys implements ApiKeys, PanacheRepositoryBase<ApiKeyRow, byte[]> {
    @Override
    public void add(ApiKey key, byte[] hash) {
        persistAndFlush(ApiKeyRow.of(key, hash));
    }

    @Override
    public Optional<ApiKey> find(byte[] hash) {
        return find("hash", hash).firstResultOptional().map(ApiKeyRow::toDomain);
    }

    @Override
    public List<ApiKey> all() {
        return list("order by createdAt desc, prefix").stream()
                .map(ApiKeyRow::toDomain)
                .toList();
    }

    @Override
    public boolean revoke(String prefix) {
        return update("active = false where prefix = ?1", prefix) > 0;
    }
}

package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.Permission;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of API keys promises. */
public interface ApiKeysContract {
    ApiKeys keys();

    @Test
    default void a_key_is_found_by_its_hash_until_revoked() {
        var secret = "laris_" + UUID.randomUUID();
        var key = new ApiKeys.ApiKey(
                secret.substring(0, 14),
                "Toko mitra",
                Set.of(Permission.VIEW_STOCK, Permission.SELL),
                Instant.parse("2026-11-21T02:00:00Z"),
                true);
        keys().add(key, Tokens.hash(secret));

        assertThat(keys().find(Tokens.hash(secret))).contains(key);
        assertThat(keys().find(Tokens.hash(secret + "x"))).isEmpty();
        assertThat(keys().all()).contains(key);

        assertThat(keys().revoke(key.prefix())).isTrue();
        assertThat(keys().revoke("laris_none")).isFalse();
        assertThat(keys().find(Tokens.hash(secret)).orElseThrow().active()).isFalse();
    }
}

package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.AddressRange;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.ApiKey.LastUse;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of API keys promises. */
public interface ApiKeysContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    ApiKeys keys();

    private ApiKey added(String secret, Instant at) {
        var key = ApiKey.made(
                secret.substring(0, 14),
                new KeyTerms(
                        "Toko mitra",
                        Optional.of(NOW.plusSeconds(86_400)),
                        List.of(new AddressRange("203.0.113.0/24"), new AddressRange("2001:db8::/32")),
                        Optional.of(120)),
                Set.of(Permission.VIEW_STOCK, Permission.SELL),
                "0193b5c0-0000-7000-8000-000000000001",
                at);
        keys().add(key, Tokens.hash(secret));
        return key;
    }

    private static String secret() {
        return "laris_" + UUID.randomUUID();
    }

    @Test
    default void a_key_is_found_by_its_hash_and_by_its_beginning_as_it_was_made() {
        var secret = secret();
        var key = added(secret, NOW);

        assertThat(keys().find(Tokens.hash(secret))).contains(key);
        assertThat(keys().find(Tokens.hash(secret + "x"))).isEmpty();
        assertThat(keys().find(key.prefix())).contains(key);
        assertThat(keys().find("laris_none")).isEmpty();
    }

    @Test
    default void each_warning_of_an_end_is_given_once_and_anew_for_another_end() {
        var key = added(secret(), NOW);
        assertThat(keys().warn(key.prefix(), 1)).isTrue();
        assertThat(keys().warn(key.prefix(), 1)).isFalse();
        assertThat(keys().warn(key.prefix(), 2)).isTrue();
        assertThat(keys().warn(key.prefix(), 1)).isFalse();

        var terms = key.terms();
        keys().save(key.with(new KeyTerms(
                terms.name(), Optional.of(NOW.plusSeconds(99_999)), terms.allowedFrom(), terms.mostAMinute())));

        assertThat(keys().warn(key.prefix(), 1)).isTrue();
        assertThat(keys().warn(key.prefix(), 1)).isFalse();
    }

    @Test
    default void the_newest_key_is_listed_first() {
        var older = added(secret(), NOW);
        var newer = added(secret(), NOW.plusSeconds(1));

        assertThat(keys().all()).contains(older, newer).containsSubsequence(newer, older);
    }

    @Test
    default void only_its_terms_and_whether_it_is_active_change() {
        var secret = secret();
        var key = added(secret, NOW);
        var changed = new ApiKey(
                key.prefix(),
                KeyTerms.named("Mitra lain"),
                Set.of(Permission.REFUND_PAYMENTS),
                "orang lain",
                NOW.plusSeconds(9),
                Optional.of(new LastUse(NOW, "203.0.113.1")),
                false);

        keys().save(changed);

        assertThat(keys().find(Tokens.hash(secret)))
                .contains(key.with(KeyTerms.named("Mitra lain")).revoked());
    }

    @Test
    default void the_latest_use_is_kept_whatever_comes_in_which_order() {
        var key = added(secret(), NOW);
        var earlier = new LastUse(NOW.plusSeconds(60), "203.0.113.1");
        var later = new LastUse(NOW.plusSeconds(120), "2001:db8::7");

        keys().used(key.prefix(), later);
        keys().used(key.prefix(), earlier);
        keys().used("laris_none", later);

        assertThat(keys().find(key.prefix())).contains(key.usedLast(later));
    }
}

package id.laris.rest.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutsideIssuerTest {
    private static OutsideIssuer issuer(String address, String audience, String claim, String roles) {
        return new OutsideIssuer(
                Optional.ofNullable(address), Optional.ofNullable(audience), claim, Optional.ofNullable(roles));
    }

    @Test
    void none_is_configured_by_default() {
        assertThat(issuer(null, null, "roles", "rubbish").isConfigured()).isFalse();
        assertThat(issuer(" ", null, "roles", null).isConfigured()).isFalse();
    }

    @Test
    void a_dangerous_or_unreadable_configuration_stops_the_start() {
        assertThatThrownBy(() -> issuer("http://kunci.example", "laris", "roles", null))
                .hasMessageContaining("https");
        assertThatThrownBy(() -> issuer("https://kunci.example", null, "roles", null))
                .hasMessageContaining("audience");
        assertThatThrownBy(() -> issuer("kunci", "laris", "roles", null)).hasMessageContaining("no address");
        assertThatThrownBy(() -> issuer("https://kunci.example", "laris", "roles", "gudang"))
                .hasMessageContaining("name=ROLE");
    }

    @Test
    void roles_are_found_wherever_the_provider_writes_them() {
        var flat = issuer("https://kunci.example/", "laris", "groups", "a=SUPPORT,b=WAREHOUSE,b=COURIER");
        assertThat(flat.rolesOf(Map.of("groups", List.of("b", "zzz")))).containsExactly("COURIER", "WAREHOUSE");
        assertThat(flat.rolesOf(Map.of("groups", "a"))).containsExactly("SUPPORT");
        assertThat(flat.rolesOf(Map.of())).isEmpty();
        var deep = issuer("https://kunci.example", "laris", "resource_access/laris/roles", "a=SUPPORT");
        assertThat(deep.rolesOf(Map.of("resource_access", Map.of("laris", Map.of("roles", List.of("a"))))))
                .containsExactly("SUPPORT");
    }

    @Test
    void only_what_lies_at_the_issuers_own_address_is_its() {
        var issuer = issuer("https://kunci.example/realms/toko", "laris", "roles", null);
        assertThat(issuer.owns(URI.create("https://kunci.example/certs"))).isTrue();
        assertThat(issuer.owns(URI.create("http://kunci.example/certs"))).isFalse();
        assertThat(issuer.owns(URI.create("https://kunci.example:8443/certs"))).isFalse();
        assertThat(issuer.owns(URI.create("https://kunci.example.jahat.test/certs")))
                .isFalse();
        assertThat(issuer.owns(URI.create("https://kunci.example@jahat.test/certs")))
                .isFalse();
        assertThat(issuer.owns(URI.create("/certs"))).isFalse();
        assertThat(issuer.description())
                .isEqualTo(URI.create("https://kunci.example/realms/toko/.well-known/openid-configuration"));
    }
}

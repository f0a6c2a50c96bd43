package id.laris.rest.api.identity;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The identity provider whose tokens the API accepts, as configured. None by default: then no token is read and nobody is asked.
 * A configuration that would accept more than was meant stops the start.
 */
@Singleton
class OutsideIssuer {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<String> issuer;
    private final String audience;
    private final List<String> rolesClaim;
    private final Map<String, Set<String>> roles;

    OutsideIssuer(
            @ConfigProperty(name = "laris.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "laris.oidc.audience") Optional<String> audience,
            @ConfigProperty(name = "laris.oidc.roles-claim", defaultValue = "realm_access/roles") String rolesClaim,
            @ConfigProperty(name = "laris.oidc.roles") Optional<String> roles) {
        this.issuer = issuer.map(String::strip).filter(address -> !address.isEmpty());
        this.audience = audience.orElse("").strip();
        this.rolesClaim = List.of(rolesClaim.split("/"));
        this.roles = this.issuer.isPresent() ? mapped(roles.orElse("")) : Map.of();
        this.issuer.ifPresent(this::check);
    }

    private void check(String address) {
        var place = URI.create(address);
        if (place.getHost() == null) throw new IllegalStateException("laris.oidc.issuer is no address: " + address);
        if (!"https".equals(place.getScheme())
                && !("http".equals(place.getScheme()) && THIS_MACHINE.contains(place.getHost())))
            throw new IllegalStateException("laris.oidc.issuer must be reached over https: " + address);
        if (audience.isEmpty())
            throw new IllegalStateException(
                    "laris.oidc.audience is needed: tokens made for other programs must not open this shop");
    }

    boolean isConfigured() {
        return issuer.isPresent();
    }

    /** Exactly as tokens name it. */
    String name() {
        return issuer.orElseThrow();
    }

    String audience() {
        return audience;
    }

    /** Where its description lies (OpenID Connect Discovery 1.0). */
    URI description() {
        return URI.create(name().replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }

    /** Whether something there belongs to the issuer. */
    boolean owns(URI place) {
        var own = URI.create(name());
        return own.getScheme().equals(place.getScheme())
                && own.getHost().equals(place.getHost())
                && own.getPort() == place.getPort();
    }

    /** Names of the roles that somebody has here who has these claims; empty for none. */
    Set<String> rolesOf(Map<String, Object> claims) {
        Object found = claims;
        for (var step : rolesClaim) found = found instanceof Map<?, ?> inner ? inner.get(step) : null;
        var named = found instanceof List<?> several ? several : found == null ? List.of() : List.of(found);
        return named.stream()
                .flatMap(name -> roles.getOrDefault(String.valueOf(name), Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code toko-gudang=WAREHOUSE, toko-admin=MANAGER}. */
    private static Map<String, Set<String>> mapped(String pairs) {
        var mapped = new HashMap<String, Set<String>>();
        for (var pair : Arrays.stream(pairs.split(","))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList()) {
            var equals = pair.lastIndexOf('=');
            if (equals < 1) throw new IllegalStateException("laris.oidc.roles: name=ROLE expected, not " + pair);
            mapped.computeIfAbsent(pair.substring(0, equals).strip(), name -> new TreeSet<>())
                    .add(pair.substring(equals + 1).strip());
        }
        return mapped;
    }
}

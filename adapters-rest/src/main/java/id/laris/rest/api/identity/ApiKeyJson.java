package id.laris.rest.api.identity;

import id.laris.domain.identity.AddressRange;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keys as they are written in JSON. */
final class ApiKeyJson {
    private ApiKeyJson() {}

    @Schema(name = "ApiKey")
    record ApiKeyView(
            String prefix,
            String name,
            Set<Permission> permissions,

            @Schema(description = "Who made it, as the history calls them")
            String maker,

            Instant createdAt,

            @Schema(nullable = true) Instant expiresAt,

            @Schema(description = "Networks it is accepted from; none for any", example = "[\"203.0.113.0/24\"]")
            List<String> allowedFrom,

            @Schema(description = "Requests; null for as many as every key may make", nullable = true)
            Integer mostAMinute,

            @Schema(description = "To within about a minute", nullable = true)
            LastUseView lastUse,

            ApiKey.Standing standing,
            boolean active) {
        static ApiKeyView of(ApiKey key, Instant now) {
            return new ApiKeyView(
                    key.prefix(),
                    key.terms().name(),
                    new TreeSet<>(key.permissions()),
                    key.maker(),
                    key.createdAt(),
                    key.terms().expiresAt().orElse(null),
                    key.terms().allowedFrom().stream().map(AddressRange::text).toList(),
                    key.terms().mostAMinute().orElse(null),
                    key.lastUse()
                            .map(use -> new LastUseView(use.at(), use.from()))
                            .orElse(null),
                    key.standing(now),
                    key.active());
        }
    }

    @Schema(name = "ApiKeyUse")
    record LastUseView(Instant at, String from) {}

    @Schema(name = "ApiKeyRequest")
    record ApiKeyRequest(
            String name, List<String> permissions, String expiresAt, List<String> allowedFrom, Integer mostAMinute)
            implements JsonRequest {
        KeyTerms terms() {
            return ApiKeyJson.terms(name, expiresAt, allowedFrom, mostAMinute);
        }

        Set<Permission> rights() {
            if (permissions == null || permissions.isEmpty())
                throw new Invalid("permissions", permissions, "at least one permission");
            var rights = EnumSet.noneOf(Permission.class);
            permissions.forEach(p -> rights.add(Asked.choice("permissions", p, Permission.class)
                    .orElseThrow(() -> new Invalid("permissions", p, "names of permissions"))));
            return rights;
        }
    }

    /** All of them: what is left out has no limit. */
    @Schema(name = "ApiKeyTermsRequest")
    record KeyTermsRequest(String name, String expiresAt, List<String> allowedFrom, Integer mostAMinute)
            implements JsonRequest {
        KeyTerms terms() {
            return ApiKeyJson.terms(name, expiresAt, allowedFrom, mostAMinute);
        }
    }

    @Schema(name = "IssuedKey")
    record IssuedView(String key, String name, Set<Permission> permissions) {}

    private static KeyTerms terms(String name, String expiresAt, List<String> allowedFrom, Integer mostAMinute) {
        return new KeyTerms(
                name,
                Asked.time("expiresAt", expiresAt),
                (allowedFrom == null ? List.<String>of() : allowedFrom)
                        .stream().map(AddressRange::new).toList(),
                Optional.ofNullable(mostAMinute));
    }
}

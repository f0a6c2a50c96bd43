package id.laris.rest.api.identity;

import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.KeyUses;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.Origin;
import id.laris.rest.api.shared.CallLimits;
import id.laris.rest.api.shared.RequestRefused;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells the use cases who calls the API, and from where. */
class ApiDoor {
    private final SecurityIdentity identity;
    private final CurrentActor current;
    private final KeyUses uses;
    private final CallLimits limits;
    private final Clock clock;

    ApiDoor(SecurityIdentity identity, CurrentActor current, KeyUses uses, CallLimits limits, Clock clock) {
        this.identity = identity;
        this.current = current;
        this.uses = uses;
        this.limits = limits;
        this.clock = clock;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void enter(ContainerRequestContext request, HttpServerRequest http) {
        if (!request.getUriInfo().getPath().startsWith("/api/")) return;
        var remote = http.remoteAddress();
        var address = remote == null ? "" : remote.hostAddress();
        current.comeFrom(new Origin(address, http.getHeader("User-Agent")));
        Caller caller = identity.getAttribute(Caller.ATTRIBUTE);
        if (caller instanceof Caller.ByKey by) become(admitted(by.key(), address), request, by.key());
        else if (caller instanceof Caller.ByToken by) become(by.actor(), request, null);
        else if (caller instanceof Caller.WithoutRole) throw new RequestRefused(403, "no-role-for-token", Map.of());
        else if (caller instanceof Caller.Failed failed) throw answer(failed.why());
    }

    private void become(Actor actor, ContainerRequestContext request, ApiKey key) {
        current.become(actor);
        limits.countProgram(
                request, actor, key == null ? Optional.empty() : key.terms().mostAMinute());
    }

    private Actor admitted(ApiKey key, String address) {
        var refused =
                switch (key.standing(clock.instant())) {
                    case REVOKED -> "api-key-revoked";
                    case EXPIRED -> "api-key-expired";
                    case VALID, ENDS_SOON -> null;
                };
        if (refused != null) throw new RequestRefused(401, refused, Map.of());
        if (!key.admitsFrom(address)) throw new RequestRefused(403, "address-not-allowed", Map.of());
        uses.seen(key.prefix(), address);
        return key.actor();
    }

    private static RuntimeException answer(Throwable failure) {
        if (failure instanceof Caller.NotKnown unknown) return new RequestRefused(401, unknown.code(), Map.of());
        if (failure instanceof IssuerKeys.IssuerAway)
            return new RequestRefused(
                    503,
                    "identity-provider-unavailable",
                    Map.of("retryAfter", IssuerKeys.ASKED_AGAIN_AFTER.toSeconds()));
        return failure instanceof RuntimeException notNow ? notNow : new IllegalStateException(failure);
    }
}

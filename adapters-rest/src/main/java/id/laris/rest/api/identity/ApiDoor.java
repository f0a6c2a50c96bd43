package id.laris.rest.api.identity;

import id.laris.application.identity.CurrentActor;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import id.laris.rest.api.shared.RequestRefused;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells the use cases who holds the key of a request to the API, and from where it comes. */
class ApiDoor {
    private final SecurityIdentity identity;
    private final CurrentActor current;

    ApiDoor(SecurityIdentity identity, CurrentActor current) {
        this.identity = identity;
        this.current = current;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void enter(ContainerRequestContext request, HttpServerRequest http) {
        if (!request.getUriInfo().getPath().startsWith("/api/")) return;
        var address = http.remoteAddress();
        current.comeFrom(new Origin(address == null ? "" : address.hostAddress(), http.getHeader("User-Agent")));
        Throwable failure = identity.getAttribute(ApiKeyIdentities.FAILURE);
        if (failure instanceof ApiKeyIdentities.UnknownKey) throw new RequestRefused(401, "unknown-api-key", Map.of());
        if (failure instanceof RuntimeException notNow) throw notNow;
        if (failure != null) throw new IllegalStateException(failure);
        Actor actor = identity.getAttribute(ApiKeyIdentities.ACTOR);
        if (actor != null) current.become(actor);
    }
}

package id.laris.rest.api.shared;

import id.laris.application.identity.CurrentActor;
import id.laris.domain.identity.Actor;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whether answers of the API that say nothing of it themselves may be kept: what was told a program for its rights, nowhere. */
class Keeping {
    private final CurrentActor actor;

    Keeping(CurrentActor actor) {
        this.actor = actor;
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!Api.isUnder(request.getUriInfo().getPath())
                || response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) return;
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CACHE_CONTROL,
                        actor.actor().equals(Actor.VISITOR) ? "private, no-cache" : "private, no-store");
    }
}

package id.laris.web.identity;

import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.SignedIn;
import id.laris.domain.identity.Origin;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells the use cases who acts on this page, and from where. The API has a door of its own. */
class ActorDoor {
    private final CurrentVertxRequest requests;
    private final CurrentActor current;

    ActorDoor(CurrentVertxRequest requests, CurrentActor current) {
        this.requests = requests;
        this.current = current;
    }

    /** Before all that may turn somebody away, so that it is known whom. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void enter(ContainerRequestContext request, HttpServerRequest http) {
        if (request.getUriInfo().getPath().startsWith("/api/")) return;
        var address = http.remoteAddress();
        current.comeFrom(new Origin(address == null ? "" : address.hostAddress(), http.getHeader("User-Agent")));
        SignedIn who = requests.getCurrent().get(SessionIdentities.SIGNED_IN);
        if (who != null) current.become(who);
    }
}

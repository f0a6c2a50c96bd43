package id.laris.rest.api.shared;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.AddressBudget;
import id.laris.domain.identity.Actor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps one address from filling the shop with carts and orders, and from guessing who ordered. Callers with a key and payment
 * providers are not counted. The pages have limits of their own.
 */
@Singleton
class VisitorLimits {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String WEBHOOKS = Api.ROOT + "/webhooks/";

    private final boolean enabled;
    private final AddressBudget writes;
    private final AddressBudget lookUps;
    private final CurrentActor actor;

    VisitorLimits(
            @ConfigProperty(name = "laris.limits.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "laris.limits.writes", defaultValue = "1200") int writes,
            @ConfigProperty(name = "laris.limits.look-ups", defaultValue = "60") int lookUps,
            CurrentActor actor,
            Clock clock) {
        this.enabled = enabled;
        this.writes = new AddressBudget(writes, clock);
        this.lookUps = new AddressBudget(lookUps, clock);
        this.actor = actor;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void count(ContainerRequestContext request, HttpServerRequest http) {
        if (!enabled) return;
        var path = request.getUriInfo().getPath();
        boolean writing = !READING.contains(request.getMethod());
        boolean looking = request.getUriInfo().getQueryParameters().containsKey("email");
        if (!writing && !looking || !Api.isUnder(path) || path.startsWith(WEBHOOKS)) return;
        if (http.remoteAddress() == null || !actor.actor().equals(Actor.VISITOR)) return;
        var address = http.remoteAddress().hostAddress();
        if (writing) spend(writes, address);
        if (looking) spend(lookUps, address);
    }

    private static void spend(AddressBudget budget, String address) {
        budget.spend(address).ifPresent(wait -> {
            throw new RequestRefused(429, "too-many-requests", Map.of("retryAfter", wait.toSeconds()));
        });
    }
}

package id.laris.rest.api.shared;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.AddressBudget;
import id.laris.application.shared.CallBudget;
import id.laris.application.shared.CallBudget.Spending;
import id.laris.domain.identity.Actor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps one address from filling the shop with carts and orders and from guessing who ordered, and one program from taking the shop
 * from the others. Payment providers are not counted, nor is this machine. How much is left is told in the header fields of the IETF's
 * draft "RateLimit header fields for HTTP" (revision 10). The pages have limits of their own.
 */
@Singleton
public class CallLimits {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String WEBHOOKS = Api.ROOT + "/webhooks/";
    private static final String COUNTED = "laris.counted";
    private static final int WINDOW_SECONDS = 60;

    private record Counted(String policy, Spending spending) {}

    private final boolean enabled;
    private final AddressBudget writes;
    private final AddressBudget lookUps;
    private final CallBudget programs;
    private final int ofEachProgram;
    private final CurrentActor actor;

    CallLimits(
            @ConfigProperty(name = "laris.limits.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "laris.limits.writes", defaultValue = "1200") int writes,
            @ConfigProperty(name = "laris.limits.look-ups", defaultValue = "60") int lookUps,
            @ConfigProperty(name = "laris.limits.keys", defaultValue = "3000") int ofEachProgram,
            CurrentActor actor,
            Clock clock) {
        this.enabled = enabled;
        this.writes = new AddressBudget(writes, clock);
        this.lookUps = new AddressBudget(lookUps, clock);
        this.programs = new CallBudget(clock);
        this.ofEachProgram = ofEachProgram;
        this.actor = actor;
    }

    /**
     * Counts a request of a program that was recognised.
     *
     * @param own how many a minute its key allows; empty for as many as every program may make
     * @throws RequestRefused when it was too many
     */
    public void countProgram(ContainerRequestContext request, Actor program, Optional<Integer> own) {
        int most = own.orElse(ofEachProgram);
        if (!enabled || most <= 0 || AddressBudget.isThisMachine(actor.origin().address())) return;
        spent(request, "key", programs.spend(program.name(), most));
    }

    /** How many requests a minute a program may make, by its key or as every program; empty for as many as it likes, and for people. */
    public Optional<Integer> paceOf(Actor program, Optional<Integer> own) {
        int most = own.orElse(ofEachProgram);
        return enabled && most > 0 && program.kind() == Actor.Kind.INTEGRATOR ? Optional.of(most) : Optional.empty();
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void countVisitor(ContainerRequestContext request, HttpServerRequest http) {
        if (!enabled) return;
        var path = request.getUriInfo().getPath();
        boolean writing = !READING.contains(request.getMethod());
        boolean looking = request.getUriInfo().getQueryParameters().containsKey("email");
        if (!writing && !looking || !Api.isUnder(path) || path.startsWith(WEBHOOKS)) return;
        if (http.remoteAddress() == null || !actor.actor().equals(Actor.VISITOR)) return;
        var address = http.remoteAddress().hostAddress();
        if (writing) writes.count(address).ifPresent(spending -> spent(request, "writes", spending));
        if (looking) lookUps.count(address).ifPresent(spending -> spent(request, "look-ups", spending));
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(COUNTED) instanceof Counted counted)) return;
        var spending = counted.spending();
        response.getHeaders()
                .putSingle(
                        "RateLimit-Policy",
                        "\"%s\";q=%d;w=%d".formatted(counted.policy(), spending.most(), WINDOW_SECONDS));
        response.getHeaders()
                .putSingle(
                        "RateLimit",
                        "\"%s\";r=%d;t=%d"
                                .formatted(
                                        counted.policy(),
                                        spending.left(),
                                        spending.renewed().toSeconds()));
    }

    private static void spent(ContainerRequestContext request, String policy, Spending spending) {
        request.setProperty(COUNTED, new Counted(policy, spending));
        if (spending.over())
            throw new RequestRefused(
                    429,
                    "too-many-requests",
                    Map.of("retryAfter", spending.renewed().toSeconds()));
    }
}

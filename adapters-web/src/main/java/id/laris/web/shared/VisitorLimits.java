package id.laris.web.shared;

import id.laris.application.shared.AddressBudget;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps one address from filling the shop with carts and orders, from guessing who ordered and from trying passwords. Staff at work
 * are not counted. The API has limits of its own.
 */
@Singleton
class VisitorLimits {
    /** Where passwords are tried and mails are asked for. */
    private static final Set<String> SIGN_INS = Set.of(
            "/admin/masuk",
            "/akun/masuk",
            "/akun/kode",
            "/akun/daftar",
            "/akun/daftar/lagi",
            "/akun/lupa-sandi",
            "/akun/sandi-baru",
            "/kabari");

    private static final String LOOK_UP = "/pesanan";
    private static final String OFFICE = "/admin/";

    private final boolean enabled;
    private final AddressBudget writes;
    private final AddressBudget lookUps;
    private final AddressBudget signIns;

    VisitorLimits(
            @ConfigProperty(name = "laris.limits.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "laris.limits.writes", defaultValue = "1200") int writes,
            @ConfigProperty(name = "laris.limits.look-ups", defaultValue = "60") int lookUps,
            @ConfigProperty(name = "laris.limits.sign-ins", defaultValue = "30") int signIns,
            Clock clock) {
        this.enabled = enabled;
        this.writes = new AddressBudget(writes, clock);
        this.lookUps = new AddressBudget(lookUps, clock);
        this.signIns = new AddressBudget(signIns, clock);
    }

    /** Null: go on. The answer gets its page where all errors do. */
    @ServerRequestFilter
    public Response count(ContainerRequestContext request, HttpServerRequest http) {
        if (!enabled || !request.getMethod().equals("POST") || Door.isForMachines(request)) return null;
        if (http.remoteAddress() == null) return null;
        return budgetFor(request.getUriInfo().getPath())
                .flatMap(budget -> budget.spend(http.remoteAddress().hostAddress()))
                .map(wait -> Response.status(Response.Status.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElse(null);
    }

    private Optional<AddressBudget> budgetFor(String path) {
        if (SIGN_INS.contains(path)) return Optional.of(signIns);
        if (path.equals(LOOK_UP)) return Optional.of(lookUps);
        return path.startsWith(OFFICE) ? Optional.empty() : Optional.of(writes);
    }
}

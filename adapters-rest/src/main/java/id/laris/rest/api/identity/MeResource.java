package id.laris.rest.api.identity;

import id.laris.application.identity.ShowCaller;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.CallLimits;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.ROOT + "/me")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys")
class MeResource {
    @Schema(name = "Caller")
    record CallerView(
            Actor.Kind kind,

            @Schema(description = "As the history calls them")
            String name,

            Set<Permission> permissions,

            @Schema(description = "Warehouses they are bound to; none for all")
            List<String> warehouses,

            @Schema(description = "Requests; null for as many as they like", nullable = true)
            Integer mostAMinute,

            @Schema(description = "Of a program that acts by a key of the shop", nullable = true)
            CallerKeyView key) {}

    @Schema(name = "CallerKey")
    record CallerKeyView(
            String prefix,
            String name,
            @Schema(nullable = true) Instant expiresAt) {
        static CallerKeyView of(ApiKey key) {
            return new CallerKeyView(
                    key.prefix(), key.terms().name(), key.terms().expiresAt().orElse(null));
        }
    }

    private final ShowCaller showCaller;
    private final CallLimits limits;

    MeResource(ShowCaller showCaller, CallLimits limits) {
        this.showCaller = showCaller;
        this.limits = limits;
    }

    @GET
    @APIResponseSchema(value = CallerView.class, responseCode = "200", responseDescription = "Who calls")
    public Response show() {
        var shown = showCaller.show();
        var actor = shown.actor();
        var view = new CallerView(
                actor.kind(),
                actor.name(),
                new TreeSet<>(actor.permissions()),
                actor.warehouses().stream().map(WarehouseCode::value).sorted().toList(),
                limits.paceOf(actor, shown.key().flatMap(key -> key.terms().mostAMinute()))
                        .orElse(null),
                shown.key().map(CallerKeyView::of).orElse(null));
        return Response.ok(view).build();
    }
}

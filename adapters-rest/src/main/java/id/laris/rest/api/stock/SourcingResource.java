package id.laris.rest.api.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.OrderProof;
import id.laris.application.order.ShowOrder;
import id.laris.application.stock.ChooseSourcing;
import id.laris.application.stock.ShowSourcing;
import id.laris.application.stock.ShowStrategy;
import id.laris.application.stock.SourceAnew;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.SourcingStrategy;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** How the shop chooses which warehouse ships, and what it chose for an order. */
@Path(Api.ROOT + "/sourcing")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Warehouses")
class SourcingResource {
    @Schema(name = "SourcingRule")
    record RuleView(
            @Schema(enumeration = {"NEAREST", "FEWEST_PARCELS", "PRIORITY"})
            String strategy) {}

    @Schema(name = "SourcingRuleRequest")
    record RuleRequest(
            @Schema(enumeration = {"NEAREST", "FEWEST_PARCELS", "PRIORITY"})
            String strategy) implements JsonRequest {}

    @Schema(name = "Sourcing")
    record SourcingView(
            @Schema(description = "In the order they were made; empty for orders from before")
            List<ChoiceView> choices) {}

    @Schema(name = "SourcingChoice")
    record ChoiceView(
            String warehouse,

            @Schema(enumeration = {"NEAREST", "ALONE", "FEWEST", "PRIORITY", "REMAINDER", "CHOSEN"})
            String why,

            int pieces) {}

    @Schema(name = "SourcingRequest")
    record SourceRequest(@Schema(examples = "JKT") String warehouse) implements JsonRequest {}

    private final ShowStrategy showStrategy;
    private final ChooseSourcing chooseSourcing;
    private final ShowSourcing showSourcing;
    private final SourceAnew sourceAnew;
    private final ShowOrder showOrder;
    private final OnceOnly onceOnly;
    private final CurrentActor actor;

    SourcingResource(
            ShowStrategy showStrategy,
            ChooseSourcing chooseSourcing,
            ShowSourcing showSourcing,
            SourceAnew sourceAnew,
            ShowOrder showOrder,
            OnceOnly onceOnly,
            CurrentActor actor) {
        this.actor = actor;
        this.showStrategy = showStrategy;
        this.chooseSourcing = chooseSourcing;
        this.showSourcing = showSourcing;
        this.sourceAnew = sourceAnew;
        this.showOrder = showOrder;
        this.onceOnly = onceOnly;
    }

    @GET
    @APIResponseSchema(value = RuleView.class, responseCode = "200", responseDescription = "The rule")
    public RuleView rule() {
        return new RuleView(showStrategy.show().name());
    }

    @PUT
    @APIResponseSchema(value = RuleView.class, responseCode = "200", responseDescription = "The rule afterwards")
    public RuleView choose(RuleRequest request) {
        chooseSourcing.choose(Asked.choice("strategy", request.strategy(), SourcingStrategy.class)
                .orElseThrow(
                        () -> new Invalid("strategy", request.strategy(), "one of NEAREST, FEWEST_PARCELS, PRIORITY")));
        return rule();
    }

    @GET
    @Path("orders/{number}")
    @APIResponseSchema(value = SourcingView.class, responseCode = "200", responseDescription = "The choices")
    public SourcingView show(@RestPath String number) {
        actor.require(Permission.VIEW_ORDERS);
        return view(Paths.order(number));
    }

    @POST
    @Path("orders/{number}")
    @APIResponseSchema(value = SourcingView.class, responseCode = "200", responseDescription = "The choices afterwards")
    public Response source(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, SourceRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            sourceAnew.source(new SourceAnew.Command(Paths.order(number), new WarehouseCode(request.warehouse())));
            return Answer.ok(view(Paths.order(number)));
        });
    }

    private SourcingView view(OrderNumber number) {
        var order = showOrder.show(number, new OrderProof.Rights()).order();
        return new SourcingView(showSourcing.show(order.id()).choices().stream()
                .map(choice ->
                        new ChoiceView(choice.warehouse().value(), choice.why().name(), choice.pieces()))
                .toList());
    }
}

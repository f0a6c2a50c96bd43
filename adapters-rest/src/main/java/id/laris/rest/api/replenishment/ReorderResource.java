package id.laris.rest.api.replenishment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.replenishment.AcceptReorder;
import id.laris.application.replenishment.AdviseReorder;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.replenishment.ReorderJson.AcceptRequest;
import id.laris.rest.api.replenishment.ReorderJson.AcceptedView;
import id.laris.rest.api.replenishment.ReorderJson.AdviceView;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.Languages;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

@Path(ReorderResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchasing")
class ReorderResource {
    static final String PATH = Api.ROOT + "/reorder-advice";

    private final AdviseReorder adviseReorder;
    private final AcceptReorder acceptReorder;
    private final CurrentActor current;
    private final OnceOnly onceOnly;

    ReorderResource(AdviseReorder adviseReorder, AcceptReorder acceptReorder, CurrentActor current, OnceOnly onceOnly) {
        this.adviseReorder = adviseReorder;
        this.acceptReorder = acceptReorder;
        this.current = current;
        this.onceOnly = onceOnly;
    }

    @GET
    @APIResponse(responseCode = "200", description = "What to buy and what to move")
    public AdviceView advise(
            @RestQuery @Parameter(description = "Part of a SKU or title", example = "kaos") String q,
            @RestQuery @Parameter(description = "A warehouse's code; all when absent", example = "BDG")
                    String warehouse,
            @RestQuery @Parameter(description = "Rupiah all of it may cost", example = "5000000") String budget,
            @RestQuery @Parameter(description = "1 to 500, 100 when absent", example = "100") String limit,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            HttpHeaders headers) {
        current.require(Permission.BUY);
        return AdviceView.of(
                adviseReorder.advise(new AdviseReorder.Query(
                        Asked.text(warehouse).map(WarehouseCode::new),
                        Asked.text(q).orElse(""),
                        Asked.rupiah("budget", budget),
                        Asked.number("limit", limit, 100),
                        Asked.text(cursor))),
                Languages.of(headers));
    }

    @POST
    @Path("accept")
    @APIResponseSchema(value = AcceptedView.class, responseCode = "200", responseDescription = "What became of it")
    public Response accept(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, AcceptRequest request) {
        return onceOnly.answer(
                uri, key, request, () -> Answer.ok(AcceptedView.of(acceptReorder.accept(request.command()))));
    }
}

package id.laris.rest.api.returns;

import id.laris.application.returns.RequestReturn;
import id.laris.application.returns.ShowReturnable;
import id.laris.rest.api.order.Proofs;
import id.laris.rest.api.returns.ReturnJson.AskRequest;
import id.laris.rest.api.returns.ReturnJson.OfOrderView;
import id.laris.rest.api.returns.ReturnJson.ReturnView;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/orders/{number}/returns")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class OrderReturnResource {
    private final RequestReturn requestReturn;
    private final ShowReturnable showReturnable;
    private final OnceOnly onceOnly;

    OrderReturnResource(RequestReturn requestReturn, ShowReturnable showReturnable, OnceOnly onceOnly) {
        this.requestReturn = requestReturn;
        this.showReturnable = showReturnable;
        this.onceOnly = onceOnly;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The first one first")
    public OfOrderView list(@RestPath String number, @RestQuery String token, @RestQuery String email) {
        return OfOrderView.of(showReturnable.show(Paths.order(number), Proofs.of(token, email)));
    }

    @POST
    @APIResponseSchema(value = ReturnView.class, responseCode = "201", responseDescription = "The return")
    public Response ask(
            @RestPath String number,
            @RestQuery String token,
            @RestQuery String email,
            @RestHeader(OnceOnly.HEADER) String key,
            UriInfo uri,
            AskRequest request) {
        return onceOnly.answer(uri, key, Arrays.asList(request, token, email), () -> {
            var asked = requestReturn.request(request.toCommand(Paths.order(number), Proofs.of(token, email)));
            return Answer.created(Api.ROOT + "/returns/" + asked.number(), ReturnView.of(asked));
        });
    }
}

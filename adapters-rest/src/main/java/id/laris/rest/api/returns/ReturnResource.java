package id.laris.rest.api.returns;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.OrderProof;
import id.laris.application.returns.InspectReturn;
import id.laris.application.returns.JudgeReturn;
import id.laris.application.returns.ListReturns;
import id.laris.application.returns.ReceiveReturn;
import id.laris.application.returns.ReplaceReturn;
import id.laris.application.returns.ReturnQuery;
import id.laris.application.returns.SettleReturn;
import id.laris.application.returns.ShowReturn;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.returns.ReturnJson.ArrivalRequest;
import id.laris.rest.api.returns.ReturnJson.InspectionRequest;
import id.laris.rest.api.returns.ReturnJson.JudgementRequest;
import id.laris.rest.api.returns.ReturnJson.ReplacementRequest;
import id.laris.rest.api.returns.ReturnJson.ReturnView;
import id.laris.rest.api.returns.ReturnJson.SettlementRequest;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/returns")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class ReturnResource {
    private final ListReturns listReturns;
    private final ShowReturn showReturn;
    private final JudgeReturn judgeReturn;
    private final ReceiveReturn receiveReturn;
    private final InspectReturn inspectReturn;
    private final SettleReturn settleReturn;
    private final ReplaceReturn replaceReturn;
    private final CurrentActor current;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    ReturnResource(
            ListReturns listReturns,
            ShowReturn showReturn,
            JudgeReturn judgeReturn,
            ReceiveReturn receiveReturn,
            InspectReturn inspectReturn,
            SettleReturn settleReturn,
            ReplaceReturn replaceReturn,
            CurrentActor current,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.listReturns = listReturns;
        this.showReturn = showReturn;
        this.judgeReturn = judgeReturn;
        this.receiveReturn = receiveReturn;
        this.inspectReturn = inspectReturn;
        this.settleReturn = settleReturn;
        this.replaceReturn = replaceReturn;
        this.current = current;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "Newest first")
    public PageView<ReturnView> list(
            @RestQuery @Parameter(description = "One state", example = "REQUESTED") String state,
            @RestQuery @Parameter(description = "Only those something is left to do about", example = "true")
                    String open,
            @RestQuery @Parameter(description = "Part of the number of a return or an order") String q,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        current.require(Permission.VIEW_ORDERS);
        return PageView.of(
                listReturns.list(new ReturnQuery(
                        Asked.choice("state", state, ReturnState.class),
                        "true".equals(open),
                        Asked.text(q).orElse(""),
                        Asked.text(cursor),
                        Asked.number("limit", limit, 50))),
                ReturnView::of);
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = ReturnView.class, responseCode = "200", responseDescription = "The return")
    public Response show(@RestPath String number, Request request) {
        var asked = asked(Permission.VIEW_ORDERS, number);
        return tagged.answer(
                request,
                ReturnView.of(showReturn.show(asked, new OrderProof.Rights()).request()));
    }

    @POST
    @Path("{number}/judgement")
    @APIResponseSchema(value = ReturnView.class, responseCode = "200", responseDescription = "The return afterwards")
    public Response judge(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, JudgementRequest request) {
        return step(
                Permission.PROCESS_ORDERS,
                number,
                key,
                uri,
                request,
                asked -> judgeReturn.judge(asked, request.toJudgement(), request.text()));
    }

    @POST
    @Path("{number}/arrival")
    @APIResponseSchema(value = ReturnView.class, responseCode = "200", responseDescription = "The return afterwards")
    public Response receive(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, ArrivalRequest request) {
        return step(
                Permission.PROCESS_ORDERS,
                number,
                key,
                uri,
                request,
                asked -> receiveReturn.receive(asked, new WarehouseCode(request.warehouse())));
    }

    @POST
    @Path("{number}/inspection")
    @APIResponseSchema(value = ReturnView.class, responseCode = "200", responseDescription = "The return afterwards")
    public Response inspect(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, InspectionRequest request) {
        return step(
                Permission.PROCESS_ORDERS,
                number,
                key,
                uri,
                request,
                asked -> inspectReturn.inspect(asked, request.found()));
    }

    @POST
    @Path("{number}/settlement")
    @APIResponseSchema(value = ReturnView.class, responseCode = "200", responseDescription = "The return afterwards")
    public Response settle(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, SettlementRequest request) {
        return step(
                Permission.REFUND_PAYMENTS,
                number,
                key,
                uri,
                request,
                asked -> settleReturn.settle(request.toCommand(asked)));
    }

    @POST
    @Path("{number}/replacement")
    @APIResponseSchema(value = ReturnView.class, responseCode = "200", responseDescription = "The return afterwards")
    public Response replace(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, ReplacementRequest request) {
        return step(
                Permission.REFUND_PAYMENTS,
                number,
                key,
                uri,
                request,
                asked -> replaceReturn.replace(request.toCommand(asked)));
    }

    private Response step(
            Permission right,
            String number,
            String key,
            UriInfo uri,
            Object request,
            Function<ReturnNumber, ReturnRequest> work) {
        return onceOnly.answer(uri, key, request, () -> Answer.ok(ReturnView.of(work.apply(asked(right, number)))));
    }

    /** Who may not is not told what cannot be a number. */
    private ReturnNumber asked(Permission permission, String number) {
        current.require(permission);
        return Paths.named("return", number, ReturnNumber::new);
    }
}

package id.laris.rest.api.forecasting;

import id.laris.application.forecasting.ChangePromotion;
import id.laris.application.forecasting.EnterPromotion;
import id.laris.application.forecasting.ListPromotions;
import id.laris.application.forecasting.Promotions;
import id.laris.application.forecasting.RemovePromotion;
import id.laris.application.forecasting.ShowPromotion;
import id.laris.application.identity.CurrentActor;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.forecasting.PromotionJson.MeasuredView;
import id.laris.rest.api.forecasting.PromotionJson.PromotionRequest;
import id.laris.rest.api.forecasting.PromotionJson.PromotionView;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What the shop says it does and did so that more is sold. */
@Path(PromotionResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class PromotionResource {
    static final String PATH = Api.ROOT + "/forecast-promotions";
    private static final int ON_PAGE = 20;

    private final ListPromotions listPromotions;
    private final ShowPromotion showPromotion;
    private final EnterPromotion enterPromotion;
    private final ChangePromotion changePromotion;
    private final RemovePromotion removePromotion;
    private final CurrentActor current;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    PromotionResource(
            ListPromotions listPromotions,
            ShowPromotion showPromotion,
            EnterPromotion enterPromotion,
            ChangePromotion changePromotion,
            RemovePromotion removePromotion,
            CurrentActor current,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.listPromotions = listPromotions;
        this.showPromotion = showPromotion;
        this.enterPromotion = enterPromotion;
        this.changePromotion = changePromotion;
        this.removePromotion = removePromotion;
        this.current = current;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "Promotions, the latest first")
    public PageView<MeasuredView> list(
            @RestQuery @Parameter(description = "Part of a kind", example = "diskon") String q,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 100, 20 when absent", example = "20") String limit) {
        current.require(Permission.VIEW_REPORTS);
        return PageView.of(
                listPromotions.list(new Promotions.Query(
                        Asked.text(q).orElse(""), Asked.text(cursor), Asked.number("limit", limit, ON_PAGE))),
                MeasuredView::of);
    }

    @POST
    @APIResponseSchema(value = PromotionView.class, responseCode = "201", responseDescription = "It is entered")
    public Response enter(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, PromotionRequest request) {
        current.require(Permission.BUY);
        if (request == null) throw new Invalid("body", null, "a promotion");
        return onceOnly.answer(uri, key, request, () -> {
            var entered = enterPromotion.enter(request.form());
            return OnceOnly.Answer.created(PATH + "/" + entered.id(), PromotionView.of(entered));
        });
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = MeasuredView.class, responseCode = "200", responseDescription = "The promotion")
    public Response show(@RestPath String id, Request request) {
        current.require(Permission.VIEW_REPORTS);
        var row = showPromotion.show(promotion(id));
        return tagged.answer(request, row.promotion().version(), MeasuredView.of(row));
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(value = PromotionView.class, responseCode = "200", responseDescription = "As it is now")
    public Response change(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, PromotionRequest request) {
        current.require(Permission.BUY);
        if (request == null) throw new Invalid("body", null, "a promotion");
        var changed = changePromotion.change(
                new ChangePromotion.Command(promotion(id), Tagged.versionSeen(ifMatch), request.form()));
        return tagged.answer(changed.version(), PromotionView.of(changed));
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "It is removed")
    public void remove(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        current.require(Permission.BUY);
        removePromotion.remove(new RemovePromotion.Command(promotion(id), Tagged.versionSeen(ifMatch)));
    }

    private static UUID promotion(String id) {
        return Paths.uuid("forecast-promotion", id);
    }
}

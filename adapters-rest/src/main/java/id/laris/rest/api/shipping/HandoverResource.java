package id.laris.rest.api.shipping;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shipping.AddToHandover;
import id.laris.application.shipping.HandOverSheet;
import id.laris.application.shipping.ListHandovers;
import id.laris.application.shipping.ShowHandover;
import id.laris.application.shipping.StartHandover;
import id.laris.application.shipping.TakeFromHandover;
import id.laris.domain.identity.Permission;
import id.laris.domain.shipping.SheetNumber;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Hand-over sheets: parcels are put on one for the courier who comes, and leave together. */
@Path(HandoverResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shipping")
class HandoverResource {
    static final String PATH = Api.ROOT + "/handover-sheets";

    @Schema(name = "HandoverSheetRequest")
    record HandoverSheetRequest(
            @Schema(examples = "BDG") String warehouse,
            @Schema(examples = "JNE") String courier) implements JsonRequest {}

    @Schema(name = "HandoverParcelRequest")
    record HandoverParcelRequest(
            @Schema(description = "Id of the parcel, or number of its order", examples = "LR-000123")
            String code,

            @Schema(description = "The courier's number, if it is known", examples = "JX1234567890")
            String trackingNumber)
            implements JsonRequest {}

    private final ListHandovers listHandovers;
    private final ShowHandover showHandover;
    private final StartHandover startHandover;
    private final AddToHandover addToHandover;
    private final TakeFromHandover takeFromHandover;
    private final HandOverSheet handOverSheet;
    private final OnceOnly onceOnly;
    private final Tagged tagged;
    private final CurrentActor actor;
    private final ShopSettings settings;
    private final Clock clock;

    HandoverResource(
            ListHandovers listHandovers,
            ShowHandover showHandover,
            StartHandover startHandover,
            AddToHandover addToHandover,
            TakeFromHandover takeFromHandover,
            HandOverSheet handOverSheet,
            OnceOnly onceOnly,
            Tagged tagged,
            CurrentActor actor,
            ShopSettings settings,
            Clock clock) {
        this.listHandovers = listHandovers;
        this.showHandover = showHandover;
        this.startHandover = startHandover;
        this.addToHandover = addToHandover;
        this.takeFromHandover = takeFromHandover;
        this.handOverSheet = handOverSheet;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
        this.actor = actor;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The latest sheets")
    public PageView<HandoverView.HandoverSummaryView> list() {
        return PageView.of(listHandovers.list(), HandoverView.HandoverSummaryView::of);
    }

    @POST
    @APIResponseSchema(value = HandoverView.class, responseCode = "201", responseDescription = "The sheet")
    public Response start(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, HandoverSheetRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var sheet = startHandover.start(new StartHandover.Command(
                    new WarehouseCode(request.warehouse()),
                    Asked.text(request.courier()).orElse(""),
                    LocalDate.ofInstant(clock.instant(), settings.zone())));
            return Answer.created(PATH + "/" + sheet.number(), view(sheet.number()));
        });
    }

    @GET
    @Path("{sheet}")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200", responseDescription = "The sheet")
    public Response show(@RestPath String sheet, Request request) {
        actor.require(Permission.PROCESS_ORDERS);
        return tagged.answer(request, view(named(sheet)));
    }

    @POST
    @Path("{sheet}/parcels")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200", responseDescription = "The sheet afterwards")
    public Response add(
            @RestPath String sheet,
            @RestHeader(OnceOnly.HEADER) String key,
            UriInfo uri,
            HandoverParcelRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            addToHandover.add(new AddToHandover.Command(
                    named(sheet),
                    Asked.text(request.code()).orElse(""),
                    Asked.text(request.trackingNumber()).orElse("")));
            return Answer.ok(view(named(sheet)));
        });
    }

    /** Saying the same again changes nothing, so no key is needed. */
    @DELETE
    @Path("{sheet}/parcels/{parcel}")
    @APIResponse(responseCode = "204", description = "The parcel is not on the sheet, unless it left")
    public void take(@RestPath String sheet, @RestPath String parcel) {
        actor.require(Permission.PROCESS_ORDERS);
        takeFromHandover.take(named(sheet), new ShipmentId(Paths.uuid("shipment", parcel)));
    }

    @POST
    @Path("{sheet}/hand-over")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200", responseDescription = "The sheet afterwards")
    public Response handOver(@RestPath String sheet, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri) {
        return onceOnly.answer(uri, key, "", () -> {
            handOverSheet.handOver(named(sheet));
            return Answer.ok(view(named(sheet)));
        });
    }

    private HandoverView view(SheetNumber sheet) {
        return HandoverView.of(showHandover.show(sheet));
    }

    private static SheetNumber named(String sheet) {
        return Paths.named("sheet", sheet, SheetNumber::new);
    }
}

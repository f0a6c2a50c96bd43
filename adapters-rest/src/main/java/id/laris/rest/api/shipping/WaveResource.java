package id.laris.rest.api.shipping;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shipping.ListPickWork;
import id.laris.application.shipping.ListWaves;
import id.laris.application.shipping.NotePicked;
import id.laris.application.shipping.PickPiece;
import id.laris.application.shipping.ShowWave;
import id.laris.application.shipping.StartWave;
import id.laris.application.shipping.Waves;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.WaveNumber;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(WaveResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shipping")
class WaveResource {
    static final String PATH = Api.ROOT + "/waves";

    @Schema(name = "WaveRequest")
    record WaveRequest(
            @Schema(examples = "BDG") String warehouse,

            @Schema(description = "Numbers, in the order of their slots; at most 100")
            List<String> orders)
            implements JsonRequest {
        StartWave.Command toCommand() {
            if (orders == null) throw new Invalid("orders", null, "numbers of orders");
            return new StartWave.Command(
                    new WarehouseCode(warehouse),
                    orders.stream().map(OrderNumber::new).distinct().toList());
        }
    }

    @Schema(name = "PickedRequest")
    record PickedRequest(
            @Schema(
                    description = "How many were there, the rest is missing; absent to take the tick back",
                    examples = "3")
            Integer found)
            implements JsonRequest {}

    @Schema(name = "ScanRequest")
    record ScanRequest(
            @Schema(description = "A SKU or its barcode", examples = "8990001000017")
            String code) implements JsonRequest {}

    private static final int MOST = 500;

    private final ListPickWork listWork;
    private final ListWaves listWaves;
    private final ShowWave showWave;
    private final StartWave startWave;
    private final NotePicked notePicked;
    private final PickPiece pickPiece;
    private final OnceOnly onceOnly;
    private final Tagged tagged;
    private final CurrentActor actor;

    WaveResource(
            ListPickWork listWork,
            ListWaves listWaves,
            ShowWave showWave,
            StartWave startWave,
            NotePicked notePicked,
            PickPiece pickPiece,
            OnceOnly onceOnly,
            Tagged tagged,
            CurrentActor actor) {
        this.actor = actor;
        this.listWork = listWork;
        this.listWaves = listWaves;
        this.showWave = showWave;
        this.startWave = startWave;
        this.notePicked = notePicked;
        this.pickPiece = pickPiece;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The latest waves")
    public PageView<WaveView.SummaryView> list() {
        return PageView.of(listWaves.list(), WaveView.SummaryView::of);
    }

    @GET
    @Path("waiting")
    @APIResponse(responseCode = "200", description = "The orders")
    public PageView<WaveView.WaitingView> waiting(
            @RestQuery @Parameter(description = "Code of the warehouse", example = "BDG") String warehouse,
            @RestQuery @Parameter(description = "Only this service", example = "REG") String service,
            @RestQuery @Parameter(description = "Placed before", example = "2026-11-21T02:00:00Z") String before) {
        actor.require(Permission.PROCESS_ORDERS);
        var queue = new Waves.Queue(
                new WarehouseCode(warehouse),
                Asked.text(service).map(ServiceCode::new),
                Asked.time("before", before),
                MOST);
        return PageView.of(listWork.list(queue), WaveView.WaitingView::of);
    }

    @POST
    @APIResponseSchema(value = WaveView.class, responseCode = "201", responseDescription = "The wave")
    public Response start(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, WaveRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var wave = startWave.start(request.toCommand());
            return Answer.created(PATH + "/" + wave.number(), WaveView.of(showWave.show(wave.number())));
        });
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = WaveView.class, responseCode = "200", responseDescription = "The wave")
    public Response show(@RestPath String number, Request request) {
        actor.require(Permission.PROCESS_ORDERS);
        return tagged.answer(request, WaveView.of(showWave.show(named(number))));
    }

    /** Saying the same again changes nothing, so no key is needed. */
    @PUT
    @Path("{number}/picks/{sku}")
    @APIResponseSchema(value = WaveView.class, responseCode = "200", responseDescription = "The wave afterwards")
    public WaveView note(@RestPath String number, @RestPath String sku, PickedRequest request) {
        var found = request.found() == null ? OptionalInt.empty() : OptionalInt.of(request.found());
        notePicked.note(new NotePicked.Command(named(number), Paths.sku(sku), found));
        return WaveView.of(showWave.show(named(number)));
    }

    @POST
    @Path("{number}/scans")
    @APIResponseSchema(value = WaveView.class, responseCode = "200", responseDescription = "The wave afterwards")
    public Response scan(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, ScanRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            pickPiece.pick(named(number), Asked.text(request.code()).orElse(""));
            return Answer.ok(WaveView.of(showWave.show(named(number))));
        });
    }

    private static WaveNumber named(String number) {
        return Paths.named("wave", number, WaveNumber::new);
    }
}

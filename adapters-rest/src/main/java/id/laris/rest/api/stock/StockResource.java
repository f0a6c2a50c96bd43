package id.laris.rest.api.stock;

import id.laris.application.stock.AdjustStock;
import id.laris.application.stock.CheckLedger;
import id.laris.application.stock.LedgerLine;
import id.laris.application.stock.ListMovements;
import id.laris.application.stock.ShowStock;
import id.laris.application.stock.ShowWaiting;
import id.laris.application.stock.StockBook;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT + "/stock")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stock")
class StockResource {
    @Schema(name = "StockLevel")
    record LevelView(
            String sku,
            String warehouse,
            int onHand,
            int reserved,

            @Schema(description = "Free to promise: on hand without reserved")
            int available,

            @Schema(description = "Lie apart and are not on hand")
            int damaged,

            @Schema(description = "The critical point; 0 when nobody watches")
            int minimum) {
        static LevelView of(StockLevel level) {
            return new LevelView(
                    level.sku().value(),
                    level.warehouse().value(),
                    level.onHand().value(),
                    level.reserved().value(),
                    level.available().value(),
                    level.damaged().value(),
                    level.minimum().value());
        }
    }

    @Schema(name = "StockMovement")
    record MovementView(
            String sku,
            String warehouse,

            @Schema(
                    enumeration = {
                        "RECEIPT",
                        "SALE",
                        "RETURN",
                        "TRANSFER_OUT",
                        "TRANSFER_IN",
                        "COUNT",
                        "DAMAGE",
                        "REPAIR",
                        "WRITE_OFF",
                        "CORRECTION"
                    })
            String kind,

            @Schema(description = "Pieces on hand that came or went")
            int change,

            @Schema(description = "Damaged pieces that came or went")
            int damaged,

            int onHandAfter,
            int damagedAfter,

            @Schema(description = "The paper that caused it: an order, a receipt, a count")
            String reference,

            @Schema(description = "Who did it, never by name")
            String actor,

            Instant at) {
        static MovementView of(LedgerLine line) {
            var movement = line.movement();
            return new MovementView(
                    movement.sku().value(),
                    movement.warehouse().value(),
                    movement.kind().name(),
                    movement.change(),
                    movement.damaged(),
                    line.onHandAfter().value(),
                    line.damagedAfter().value(),
                    movement.document(),
                    movement.actor(),
                    movement.at());
        }
    }

    @Schema(name = "Stock")
    record StockView(
            String sku,

            @Schema(description = "What can be sold: free pieces in warehouses that are not closed")
            int available,

            List<LevelView> levels,

            @Schema(description = "The last 50, newest first")
            List<MovementView> movements) {}

    @Schema(name = "Waiting")
    record WaitingView(
            String sku,

            @Schema(
                    description =
                            "People who confirmed that they want a mail when it can be bought again, and got none yet")
            long waiting) {}

    @Schema(name = "Levels")
    record LevelsView(List<LevelView> levels) {}

    @Schema(name = "MovementRequest")
    record MovementRequest(
            @Schema(examples = "BDG") String warehouse,

            @Schema(enumeration = {"RECEIPT", "RETURN", "COUNT", "DAMAGE", "REPAIR", "WRITE_OFF"})
            String kind,

            @Schema(
                    description =
                            "Pieces that come, or go when negative; WRITE_OFF takes damaged ones, DAMAGE makes good ones damaged",
                    examples = "24")
            Integer change,

            @Schema(description = "What for, 1 to 100 characters", examples = "SJ-2026-0117")
            String reference)
            implements JsonRequest {
        AdjustStock.Command toCommand(Sku sku) {
            if (change == null) throw new Invalid("change", null, "a whole number");
            return new AdjustStock.Command(
                    sku,
                    new WarehouseCode(warehouse),
                    Asked.choice("kind", kind, StockMovement.Kind.class)
                            .orElseThrow(() -> new Invalid("kind", kind, "a kind of movement")),
                    change,
                    reference);
        }
    }

    @Schema(name = "LedgerCheck")
    record LedgerView(
            @Schema(description = "True when levels, movements and holds agree everywhere")
            boolean agrees,

            List<DiscrepancyView> discrepancies) {}

    @Schema(name = "Discrepancy")
    record DiscrepancyView(
            LevelView level,

            @Schema(description = "Pieces on hand by the movements")
            int ledger,

            @Schema(description = "Damaged pieces by the movements")
            int damaged,

            @Schema(description = "Pieces by the holds") int held) {
        static DiscrepancyView of(StockBook.Discrepancy found) {
            return new DiscrepancyView(LevelView.of(found.level()), found.ledger(), found.damaged(), found.held());
        }
    }

    private final ShowStock showStock;
    private final AdjustStock adjustStock;
    private final CheckLedger checkLedger;
    private final ShowWaiting showWaiting;
    private final ListMovements listMovements;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    StockResource(
            ShowStock showStock,
            AdjustStock adjustStock,
            CheckLedger checkLedger,
            ListMovements listMovements,
            ShowWaiting showWaiting,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.listMovements = listMovements;
        this.showWaiting = showWaiting;
        this.showStock = showStock;
        this.adjustStock = adjustStock;
        this.checkLedger = checkLedger;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @Path("check")
    @APIResponseSchema(value = LedgerView.class, responseCode = "200", responseDescription = "What was found")
    public LedgerView check() {
        var found = checkLedger.check();
        return new LedgerView(
                found.isEmpty(), found.stream().map(DiscrepancyView::of).toList());
    }

    @GET
    @Path("movements")
    @APIResponse(responseCode = "200", description = "Newest first")
    public PageView<MovementView> movements(@BeanParam LedgerListQuery query) {
        return PageView.of(listMovements.list(query.toQuery()), MovementView::of);
    }

    @GET
    @Path("{sku}")
    @APIResponseSchema(value = StockView.class, responseCode = "200", responseDescription = "The stock")
    public Response show(@RestPath String sku, Request request) {
        var stock = showStock.show(Paths.sku(sku));
        return tagged.answer(
                request,
                new StockView(
                        stock.sku().value(),
                        stock.available(),
                        stock.levels().stream().map(LevelView::of).toList(),
                        stock.movements().stream().map(MovementView::of).toList()));
    }

    @GET
    @Path("{sku}/waiting")
    @APIResponseSchema(value = WaitingView.class, responseCode = "200", responseDescription = "How many")
    public WaitingView waiting(@RestPath String sku) {
        return new WaitingView(sku, showWaiting.show(Paths.sku(sku)));
    }

    @POST
    @Path("{sku}/movements")
    @APIResponseSchema(value = LevelsView.class, responseCode = "201", responseDescription = "The level afterwards")
    public Response move(
            @RestPath String sku, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, MovementRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var levels = adjustStock.adjust(request.toCommand(Paths.sku(sku)));
            return Answer.created(
                    uri.getRequestUri().getRawPath().replaceFirst("/movements$", ""),
                    new LevelsView(levels.stream().map(LevelView::of).toList()));
        });
    }
}

package id.laris.web.shipping;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shipping.AddToHandover;
import id.laris.application.shipping.HandOverSheet;
import id.laris.application.shipping.HandoverSheets;
import id.laris.application.shipping.ListHandovers;
import id.laris.application.shipping.ShowHandover;
import id.laris.application.shipping.StartHandover;
import id.laris.application.shipping.TakeFromHandover;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shipping.HandoverSheet;
import id.laris.domain.shipping.SheetNumber;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hand-over sheets: parcels are scanned onto one for the courier who comes, signed, and leave together. */
@Path(OfficeHandoverPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeHandoverPages {
    static final String PATH = "/admin/serah";

    record Sheets(List<HandoverSheets.Summary> sheets, List<Warehouse> warehouses, Typed typed)
            implements TemplateInstance {}

    /** @param here parcels on the sheet that did not leave yet */
    record Sheet(
            HandoverSheet sheet, List<Row> rows, List<HandoverSheets.Parcel> ready, int here, int pieces, Typed typed)
            implements TemplateInstance {}

    record Row(HandoverSheet.Entry entry, HandoverSheets.Parcel parcel) {}

    private final ListHandovers listHandovers;
    private final ShowHandover showHandover;
    private final StartHandover startHandover;
    private final AddToHandover addToHandover;
    private final TakeFromHandover takeFromHandover;
    private final HandOverSheet handOverSheet;
    private final Warehouses warehouses;
    private final CurrentActor actor;
    private final OfficeWords words;
    private final ShopSettings settings;
    private final Clock clock;

    OfficeHandoverPages(
            ListHandovers listHandovers,
            ShowHandover showHandover,
            StartHandover startHandover,
            AddToHandover addToHandover,
            TakeFromHandover takeFromHandover,
            HandOverSheet handOverSheet,
            Warehouses warehouses,
            CurrentActor actor,
            OfficeWords words,
            ShopSettings settings,
            Clock clock) {
        this.listHandovers = listHandovers;
        this.showHandover = showHandover;
        this.startHandover = startHandover;
        this.addToHandover = addToHandover;
        this.takeFromHandover = takeFromHandover;
        this.handOverSheet = handOverSheet;
        this.warehouses = warehouses;
        this.actor = actor;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return list(Typed.NOTHING);
    }

    /** A sheet for today. */
    @POST
    public Response start(
            @FormParam("gudang") @DefaultValue("") String warehouse,
            @FormParam("kurir") @DefaultValue("") String courier) {
        try {
            var sheet = startHandover.start(new StartHandover.Command(
                    new WarehouseCode(warehouse), courier, LocalDate.ofInstant(clock.instant(), settings.zone())));
            return Response.seeOther(URI.create(PATH + "/" + sheet.number())).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            var typed = words.refused("lembar", Typed.values("gudang", warehouse, "kurir", courier), refused);
            return Response.status(422).entity(list(typed)).build();
        }
    }

    @GET
    @Path("{sheet}")
    public TemplateInstance show(@PathParam("sheet") String sheet) {
        actor.require(Permission.PROCESS_ORDERS);
        return sheet(sheet, Typed.NOTHING);
    }

    /** @param scanned number of the parcel's order, or the parcel's id */
    @POST
    @Path("{sheet}/pindai")
    public Response scan(
            @PathParam("sheet") String sheet,
            @FormParam("pindai") @DefaultValue("") String scanned,
            @FormParam("resi") @DefaultValue("") String tracking) {
        return act(
                sheet,
                Typed.values("pindai", scanned, "resi", tracking),
                () -> addToHandover.add(new AddToHandover.Command(new SheetNumber(sheet), scanned, tracking)));
    }

    @POST
    @Path("{sheet}/keluarkan")
    public Response take(@PathParam("sheet") String sheet, @FormParam("paket") @DefaultValue("") String parcel) {
        return act(sheet, Map.of(), () -> takeFromHandover.take(new SheetNumber(sheet), parcel(parcel)));
    }

    @POST
    @Path("{sheet}/serahkan")
    public Response handOver(@PathParam("sheet") String sheet) {
        var outcome = handOverSheet.handOver(new SheetNumber(sheet));
        var page = PATH + "/" + new SheetNumber(sheet);
        return Response.seeOther(outcome.kept() == 0 ? Notice.SHIPPED.on(page) : URI.create(page))
                .build();
    }

    private Response act(String sheet, Map<String, String> typed, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create(PATH + "/" + new SheetNumber(sheet)))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return Response.status(422)
                    .entity(sheet(sheet, words.refused("pindai", typed, refused)))
                    .build();
        }
    }

    private static ShipmentId parcel(String typed) {
        try {
            return new ShipmentId(UUID.fromString(typed));
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("shipment", typed);
        }
    }

    private Sheets list(Typed typed) {
        actor.require(Permission.PROCESS_ORDERS);
        return new Sheets(
                listHandovers.list(),
                warehouses.all().stream()
                        .filter(warehouse -> actor.actor().worksIn(warehouse.code()))
                        .toList(),
                typed);
    }

    private Sheet sheet(String number, Typed typed) {
        var desk = showHandover.show(new SheetNumber(number));
        var rows = desk.shown().sheet().entries().stream()
                .map(entry -> new Row(entry, desk.shown().parcels().get(entry.parcel())))
                .toList();
        return new Sheet(
                desk.shown().sheet(),
                rows,
                desk.ready(),
                desk.shown().sheet().waiting().size(),
                rows.stream().mapToInt(row -> row.parcel().pieces()).sum(),
                typed);
    }
}

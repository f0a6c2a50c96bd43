package id.laris.web.shipping;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shipping.PackingTable;
import id.laris.application.shipping.RestartPackingCheck;
import id.laris.application.shipping.ScanIntoParcel;
import id.laris.application.shipping.ShowPackingCheck;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Refusal;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The packing table: an order is scanned, then each piece that goes into its parcel. The last piece packs it. */
@Path(OfficePackingPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficePackingPages {
    static final String PATH = "/admin/kemas";

    record Begin(Typed typed) implements TemplateInstance {}

    record Table(PackingTable.Check check, Typed typed) implements TemplateInstance {}

    private final ShowPackingCheck showCheck;
    private final ScanIntoParcel scanIntoParcel;
    private final RestartPackingCheck restart;
    private final CurrentActor actor;
    private final OfficeWords words;

    OfficePackingPages(
            ShowPackingCheck showCheck,
            ScanIntoParcel scanIntoParcel,
            RestartPackingCheck restart,
            CurrentActor actor,
            OfficeWords words) {
        this.showCheck = showCheck;
        this.scanIntoParcel = scanIntoParcel;
        this.restart = restart;
        this.actor = actor;
        this.words = words;
    }

    /** @param scanned number of the order that lies on the table; blank to ask for it */
    @GET
    public Response begin(@QueryParam("pindai") @DefaultValue("") String scanned) {
        actor.require(Permission.PROCESS_ORDERS);
        if (scanned.isBlank()) return Response.ok(new Begin(Typed.NOTHING)).build();
        try {
            var check = showCheck.show(new OrderNumber(scanned), Optional.empty());
            return Response.seeOther(URI.create(PATH + "/" + check.order())).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return Response.status(422)
                    .entity(new Begin(words.refused("pindai", Typed.values("pindai", scanned), refused)))
                    .build();
        }
    }

    @GET
    @Path("{number}")
    public Response table(@PathParam("number") String number, @QueryParam("gudang") String warehouse) {
        actor.require(Permission.PROCESS_ORDERS);
        var place = warehouse == null || warehouse.isBlank()
                ? Optional.<WarehouseCode>empty()
                : Optional.of(new WarehouseCode(warehouse));
        return Response.ok(new Table(showCheck.show(new OrderNumber(number), place), Typed.NOTHING))
                .build();
    }

    @POST
    @Path("{number}")
    public Response scan(
            @PathParam("number") String number,
            @FormParam("gudang") @DefaultValue("") String warehouse,
            @FormParam("pindai") @DefaultValue("") String scanned) {
        var order = new OrderNumber(number);
        var place = new WarehouseCode(warehouse);
        try {
            var outcome = scanIntoParcel.scan(new ScanIntoParcel.Command(order, place, scanned));
            return outcome.parcel().isPresent()
                    ? Response.seeOther(Notice.PACKED.on(PATH)).build()
                    : Response.seeOther(URI.create(PATH + "/" + order + "?gudang=" + place))
                            .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || !refused.code().equals("piece-not-wanted")) throw refused;
            var typed = words.refused("pindai", Map.of(), refused);
            return Response.status(422)
                    .entity(new Table(showCheck.show(order, Optional.of(place)), typed))
                    .build();
        }
    }

    @POST
    @Path("{number}/ulang")
    public Response again(@PathParam("number") String number, @FormParam("gudang") @DefaultValue("") String warehouse) {
        var place = new WarehouseCode(warehouse);
        restart.restart(new OrderNumber(number), place);
        return Response.seeOther(URI.create(PATH + "/" + new OrderNumber(number) + "?gudang=" + place))
                .build();
    }
}

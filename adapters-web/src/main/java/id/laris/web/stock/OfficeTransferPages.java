package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.ListTransfers;
import id.laris.application.stock.ShowTransfer;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.TransferNumber;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.People;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Goods on their way between warehouses. */
@Path(OfficeTransferPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeTransferPages {
    static final String PATH = "/admin/stok/pindah";
    private static final int ROWS = 50;

    /**
     * @param mine warehouses goods can be sent from by this person
     * @param next address of the page that follows; null at the end
     */
    record Transfers(
            List<Transfer> rows,
            boolean openOnly,
            List<Warehouse> mine,
            List<Warehouse> warehouses,
            boolean maySend,
            String next,
            Typed typed)
            implements TemplateInstance {}

    record One(Transfer transfer, boolean mayReceive, boolean mayCallBack, Typed typed) implements TemplateInstance {}

    private final ListTransfers listTransfers;
    private final ShowTransfer showTransfer;
    private final Warehouses warehouses;
    private final CurrentActor current;
    private final People people;

    OfficeTransferPages(
            ListTransfers listTransfers,
            ShowTransfer showTransfer,
            Warehouses warehouses,
            CurrentActor current,
            People people) {
        this.listTransfers = listTransfers;
        this.showTransfer = showTransfer;
        this.warehouses = warehouses;
        this.current = current;
        this.people = people;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("semua") @DefaultValue("") String all, @QueryParam("dari-sini") String cursor) {
        return transfers(all.isEmpty(), cursor, Typed.NOTHING);
    }

    private Transfers transfers(boolean openOnly, String cursor, Typed typed) {
        var page = listTransfers.list(openOnly, Optional.ofNullable(cursor).filter(c -> !c.isBlank()), ROWS);
        var everywhere = warehouses.all();
        return new Transfers(
                page.items(),
                openOnly,
                everywhere.stream()
                        .filter(w -> current.actor().worksIn(w.code()))
                        .toList(),
                everywhere,
                current.may(Permission.ADJUST_STOCK),
                page.next()
                        .map(place -> PATH + "?dari-sini=" + place + (openOnly ? "" : "&semua=ya"))
                        .orElse(null),
                typed);
    }

    @GET
    @Path("{transfer}")
    public TemplateInstance show(@PathParam("transfer") String number) {
        current.require(Permission.VIEW_STOCK);
        return one(showTransfer.show(transfer(number)), Typed.NOTHING);
    }

    private One one(Transfer transfer, Typed typed) {
        people.know(List.of(transfer.sender()));
        var may = current.may(Permission.ADJUST_STOCK) && transfer.state().isOpen();
        return new One(
                transfer,
                may && current.actor().worksIn(transfer.to()),
                may
                        && transfer.state() == Transfer.State.IN_TRANSIT
                        && current.actor().worksIn(transfer.from()),
                typed);
    }

    /** The list with the form that came back refused. */
    Response refused(Typed typed) {
        return Response.status(422).entity(transfers(true, null, typed)).build();
    }

    /** The transfer with the form that came back refused. */
    Response refused(TransferNumber number, Typed typed) {
        return Response.status(422)
                .entity(one(showTransfer.show(number), typed))
                .build();
    }

    static TransferNumber transfer(String number) {
        try {
            return new TransferNumber(number);
        } catch (Invalid noNumber) {
            throw new Missing("transfer", number);
        }
    }
}

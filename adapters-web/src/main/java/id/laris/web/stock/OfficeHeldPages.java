package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.ListReservations;
import id.laris.application.stock.Reservation;
import id.laris.application.stock.Warehouses;
import id.laris.domain.order.OrderTab;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.office.AnswersStaff;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which orders hold which pieces. */
@Path(OfficeHeldPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeHeldPages {
    static final String PATH = "/admin/stok/ditahan";

    /** @param next address of what follows; null at the end */
    record Held(
            List<Reservation> lines, HeldFilter filter, String next, List<OrderTab> tabs, List<Warehouse> warehouses)
            implements TemplateInstance {}

    private final ListReservations listReservations;
    private final Warehouses warehouses;
    private final CurrentActor current;

    OfficeHeldPages(ListReservations listReservations, Warehouses warehouses, CurrentActor current) {
        this.listReservations = listReservations;
        this.warehouses = warehouses;
        this.current = current;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("sku") @DefaultValue("") String sku,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("tab") String tab,
            @QueryParam("dari") String cursor) {
        var filter = HeldFilter.of(sku, warehouse, tab, cursor);
        var page = listReservations.list(filter.query());
        return new Held(
                page.items(),
                filter,
                page.next().map(filter::from).orElse(null),
                HeldFilter.TABS,
                warehouses.all().stream()
                        .filter(w -> current.actor().worksIn(w.code()))
                        .toList());
    }
}

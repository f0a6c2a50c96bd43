package id.laris.web.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.CheckSales;
import id.laris.application.reporting.RebuildSalesSums;
import id.laris.domain.identity.Permission;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The proof that the sales report agrees with orders and payments, and the button for sums that do not. */
@Path(OfficeSalesCheckPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeSalesCheckPages {
    static final String PATH = OfficeSalesReportPages.PATH + "/periksa";

    record Check(CheckSales.Result result, boolean all) implements TemplateInstance {}

    /** What can still have been touched lately; older months are asked for. */
    private static final int USUAL = 2;

    private final CheckSales checkSales;
    private final RebuildSalesSums rebuildSalesSums;
    private final CurrentActor current;

    OfficeSalesCheckPages(CheckSales checkSales, RebuildSalesSums rebuildSalesSums, CurrentActor current) {
        this.checkSales = checkSales;
        this.rebuildSalesSums = rebuildSalesSums;
        this.current = current;
    }

    @GET
    public TemplateInstance check(@QueryParam("bulan") String months) {
        var all = "semua".equals(months);
        return new Check(checkSales.check(all ? Integer.MAX_VALUE : USUAL), all);
    }

    @POST
    public Response rebuild() {
        current.require(Permission.MANAGE_EVENTS);
        rebuildSalesSums.rebuild();
        return Response.seeOther(Notice.SAVED.on(PATH)).build();
    }
}

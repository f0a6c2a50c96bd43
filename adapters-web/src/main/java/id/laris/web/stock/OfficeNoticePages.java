package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.AnswerStockNotices;
import id.laris.application.stock.ListStockNotices;
import id.laris.application.stock.NoticeLine;
import id.laris.application.stock.StockPlace;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockNotice.Standing;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What ran short and waits for somebody to know. */
@Path(OfficeNoticePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeNoticePages {
    static final String PATH = "/admin/stok/peringatan";

    /** @param next address of what follows; null at the end */
    record Notices(
            List<NoticeLine> lines,
            NoticeFilter filter,
            String next,
            List<Standing> standings,
            List<Warehouse> warehouses,
            boolean mayAnswer)
            implements TemplateInstance {}

    private final ListStockNotices listStockNotices;
    private final AnswerStockNotices answerStockNotices;
    private final BellMemory bell;
    private final Warehouses warehouses;
    private final CurrentActor current;

    OfficeNoticePages(
            ListStockNotices listStockNotices,
            AnswerStockNotices answerStockNotices,
            BellMemory bell,
            Warehouses warehouses,
            CurrentActor current) {
        this.listStockNotices = listStockNotices;
        this.answerStockNotices = answerStockNotices;
        this.bell = bell;
        this.warehouses = warehouses;
        this.current = current;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("keadaan") String standing,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("dari") String cursor) {
        var filter = NoticeFilter.of(standing, warehouse, cursor);
        var page = listStockNotices.list(filter.query());
        return new Notices(
                page.items(),
                filter,
                page.next().map(filter::from).orElse(null),
                List.of(Standing.values()),
                warehouses.all().stream()
                        .filter(w -> current.actor().worksIn(w.code()))
                        .toList(),
                current.may(Permission.ADJUST_STOCK));
    }

    /** @param answer {@code tahu}, or for how many days it shall not be shown */
    @POST
    public Response answer(
            @FormParam("tempat") List<String> places,
            @FormParam("jawab") @DefaultValue("tahu") String answer,
            @FormParam("keadaan") String standing,
            @FormParam("gudang") @DefaultValue("") String warehouse) {
        var back = NoticeFilter.of(standing, warehouse, null).beginning();
        if (places.isEmpty()) {
            current.require(Permission.ADJUST_STOCK);
            return Response.seeOther(URI.create(back)).build();
        }
        answerStockNotices.answer(new AnswerStockNotices.Command(
                places.stream().map(StockPlace::parse).collect(Collectors.toSet()), snooze(answer)));
        bell.forget();
        return Response.seeOther(Notice.SAVED.on(back)).build();
    }

    private static Optional<Duration> snooze(String answer) {
        return answer.matches("\\d{1,3}") ? Optional.of(Duration.ofDays(Integer.parseInt(answer))) : Optional.empty();
    }
}

package id.laris.web.returns;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.OrderProof;
import id.laris.application.returns.ListReturns;
import id.laris.application.returns.Remark;
import id.laris.application.returns.ReturnQuery;
import id.laris.application.returns.ShowReturn;
import id.laris.application.returns.ShowReturnPhoto;
import id.laris.application.shared.EveryPage;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Returns: the list, one of them, its pictures, the list as a file. */
@Path(OfficeReturnPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReturnPages {
    static final String PATH = "/admin/retur";
    private static final int ROWS = 50;
    private static final int ROWS_IN_FILE = 500;
    private static final List<String> HEADING = List.of(
            "number", "order", "asked_at", "state", "wish", "pieces", "original", "transfer", "credit", "relief");

    /** @param next address of the page that follows; null at the end */
    record Returns(
            List<ReturnRequest> rows,
            String which,
            List<ReturnState> states,
            String searched,
            boolean mayProcess,
            boolean maySettle,
            String next,
            Typed typed)
            implements TemplateInstance {}

    /** @param words whether what the buyer wrote may be shown */
    record One(
            ReturnView given,
            List<Warehouse> warehouses,
            boolean words,
            boolean hasAccount,
            boolean mayProcess,
            boolean maySettle,
            Typed typed)
            implements TemplateInstance {}

    private final ListReturns listReturns;
    private final ShowReturn showReturn;
    private final ShowReturnPhoto showReturnPhoto;
    private final Warehouses warehouses;
    private final ShopSettings settings;
    private final CurrentActor current;
    private final People people;
    private final Clock clock;

    OfficeReturnPages(
            ListReturns listReturns,
            ShowReturn showReturn,
            ShowReturnPhoto showReturnPhoto,
            Warehouses warehouses,
            ShopSettings settings,
            CurrentActor current,
            People people,
            Clock clock) {
        this.listReturns = listReturns;
        this.showReturn = showReturn;
        this.showReturnPhoto = showReturnPhoto;
        this.warehouses = warehouses;
        this.settings = settings;
        this.current = current;
        this.people = people;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("keadaan") @DefaultValue("") String which,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("dari") String cursor) {
        return returns(which, text, cursor, Typed.NOTHING);
    }

    private Returns returns(String which, String text, String cursor, Typed typed) {
        var page =
                listReturns.list(query(which, text, Optional.ofNullable(cursor).filter(c -> !c.isBlank()), ROWS));
        return new Returns(
                page.items(),
                which,
                List.of(ReturnState.values()),
                searched(text),
                current.may(Permission.PROCESS_ORDERS),
                current.may(Permission.REFUND_PAYMENTS),
                page.next()
                        .map(place -> PATH + "?dari=" + place + "&keadaan=" + encoded(which) + "&q="
                                + encoded(searched(text)))
                        .orElse(null),
                typed);
    }

    /** What cannot be read narrows nothing. */
    private static ReturnQuery query(String which, String text, Optional<String> cursor, int rows) {
        var state = Arrays.stream(ReturnState.values())
                .filter(s -> s.name().equals(which))
                .findFirst();
        return new ReturnQuery(state, state.isEmpty() && !which.equals("semua"), searched(text), cursor, rows);
    }

    private static String searched(String text) {
        var words = text.strip();
        return words.length() > 40 ? words.substring(0, 40) : words;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(
            @QueryParam("keadaan") @DefaultValue("") String which, @QueryParam("q") @DefaultValue("") String text) {
        current.require(Permission.VIEW_ORDERS);
        var all = new EveryPage<>(cursor -> listReturns.list(query(which, text, cursor, ROWS_IN_FILE)));
        return Csv.file("retur", LocalDate.ofInstant(clock.instant(), settings.zone()), HEADING, out -> {
            for (var request : all) Csv.row(out, cells(request));
        });
    }

    private static List<String> cells(ReturnRequest request) {
        var paid = request.payout();
        return List.of(
                request.number().value(),
                request.orderNumber().value(),
                request.requestedAt().toString(),
                request.state().name(),
                request.wish().name(),
                Integer.toString(request.pieces()),
                paid.map(p -> Long.toString(p.original().minorUnits())).orElse(""),
                paid.map(p -> Long.toString(p.transfer().minorUnits())).orElse(""),
                paid.map(p -> Long.toString(p.credit().minorUnits())).orElse(""),
                paid.map(p -> Long.toString(p.relief().minorUnits())).orElse(""));
    }

    @GET
    @Path("{return}")
    public TemplateInstance show(@PathParam("return") String number) {
        current.require(Permission.VIEW_ORDERS);
        return one(ReturnForm.number(number), Typed.NOTHING);
    }

    @GET
    @Path("{return}/foto/{place}")
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("return") String number, @PathParam("place") String place) {
        current.require(Permission.VIEW_ORDERS);
        var photo = showReturnPhoto.show(ReturnForm.number(number), new OrderProof.Rights(), ReturnForm.place(place));
        return Response.ok(photo.bytes(), photo.type().mime())
                .header("Cache-Control", "private, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .build();
    }

    private One one(ReturnNumber number, Typed typed) {
        var details = showReturn.show(number, new OrderProof.Rights());
        people.know(details.remarks().stream()
                .filter(Remark::byStaff)
                .map(Remark::author)
                .toList());
        return new One(
                ReturnView.of(details),
                warehouses.all().stream()
                        .filter(w -> current.actor().worksIn(w.code()))
                        .toList(),
                details.showsPeople(),
                details.account().isPresent(),
                current.may(Permission.PROCESS_ORDERS),
                current.may(Permission.REFUND_PAYMENTS),
                typed);
    }

    /** The list with the form that came back refused. */
    Response refused(Typed typed) {
        return Response.status(422).entity(returns("", "", null, typed)).build();
    }

    /** The return with the form that came back refused. */
    Response refused(ReturnNumber number, Typed typed) {
        return Response.status(422).entity(one(number, typed)).build();
    }
}

package id.laris.web.order;

import id.laris.application.order.ExportOrders;
import id.laris.application.order.ListOrders;
import id.laris.application.order.OrderProof;
import id.laris.application.order.OrderSummary;
import id.laris.application.order.ShowOrder;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.ShowSourcing;
import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderTab;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.shared.Cookies;
import id.laris.web.shared.Places;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order book: the list, a quick look, one order, the list as a file. */
@Path(OrderFilter.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeOrderPages {
    /** @param tabs all orders first, then each tab with how many orders lie in it */
    record Book(
            OrderFilter filter,
            List<Channel> channels,
            List<PaymentMethod> methods,
            List<Tab> tabs,
            List<OrderSummary> orders,
            String next)
            implements TemplateInstance {}

    /** @param tab null for all orders */
    record Tab(OrderTab tab, long count, String address, boolean here) {}

    /** @param book address of the list as it was left */
    record Sheet(OrderSheet order, OrderSources sources, Typed typed, String book) implements TemplateInstance {}

    record Glance(OrderSheet order) implements TemplateInstance {}

    /** Where the list was left, so that one comes back to the same filter. */
    static final String LEFT_AT = "laris_saringan";

    private static final int ROWS = 50;
    private static final int ROWS_IN_FILE = 500;
    private static final int REMEMBERED = (int) Duration.ofHours(12).toSeconds();

    private final ListOrders listOrders;
    private final ExportOrders exportOrders;
    private final ShowOrder showOrder;
    private final ShowSourcing showSourcing;
    private final OrderSheets sheets;
    private final ShopSettings settings;
    private final Clock clock;

    OfficeOrderPages(
            ListOrders listOrders,
            ExportOrders exportOrders,
            ShowOrder showOrder,
            ShowSourcing showSourcing,
            OrderSheets sheets,
            ShopSettings settings,
            Clock clock) {
        this.listOrders = listOrders;
        this.exportOrders = exportOrders;
        this.showOrder = showOrder;
        this.showSourcing = showSourcing;
        this.sheets = sheets;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    public Response book(UriInfo asked) {
        var filter = OrderFilter.of(asked.getQueryParameters());
        var list = listOrders.list(filter.query(settings.zone(), ROWS));
        var all = list.counts().values().stream().mapToLong(Long::longValue).sum();
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(null, all, filter.on(null), filter.tab().isEmpty()));
        for (var tab : OrderTab.values())
            tabs.add(new Tab(
                    tab,
                    list.counts().getOrDefault(tab, 0L),
                    filter.on(tab),
                    filter.tab().filter(tab::equals).isPresent()));
        var next = list.page().next().map(place -> filter.at(Optional.of(place)).address());
        var leftAt = URLEncoder.encode(filter.address(), StandardCharsets.UTF_8);
        return Response.ok(new Book(
                        filter,
                        List.of(Channel.values()),
                        List.of(PaymentMethod.values()),
                        tabs,
                        list.page().items(),
                        next.orElse(null)))
                .cookie(Cookies.cookie(LEFT_AT, leftAt, REMEMBERED, "/", asked))
                .build();
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(UriInfo asked) {
        var filter = OrderFilter.of(asked.getQueryParameters());
        var orders = exportOrders.export(filter.query(settings.zone(), ROWS_IN_FILE));
        return Csv.file("pesanan", LocalDate.ofInstant(clock.instant(), settings.zone()), OrderCsv.HEADING, out -> {
            for (var order : orders) OrderCsv.write(out, order, settings.zone());
        });
    }

    @GET
    @Path("{number}")
    public TemplateInstance sheet(@PathParam("number") String number, @CookieParam(LEFT_AT) String leftAt) {
        return sheet(number, Typed.NOTHING, leftAt);
    }

    @GET
    @Path("{number}/sekilas")
    public TemplateInstance glance(@PathParam("number") String number) {
        return new Glance(read(number));
    }

    /** The order's page with a form that came back refused. */
    Response refused(String number, Typed typed, String leftAt) {
        return Response.status(422).entity(sheet(number, typed, leftAt)).build();
    }

    private Sheet sheet(String number, Typed typed, String leftAt) {
        var details = showOrder.show(new OrderNumber(number), new OrderProof.Rights());
        return new Sheet(
                sheets.of(details),
                OrderSources.of(details, showSourcing.show(details.order().id())),
                typed,
                bookAt(leftAt));
    }

    private OrderSheet read(String number) {
        return sheets.of(showOrder.show(new OrderNumber(number), new OrderProof.Rights()));
    }

    /** Cookies are what browsers send, not what they were given. */
    private static String decoded(String cookie) {
        try {
            return URLDecoder.decode(cookie, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return OrderFilter.PATH;
        }
    }

    private static String bookAt(String leftAt) {
        if (leftAt == null) return OrderFilter.PATH;
        var place = Places.local(decoded(leftAt));
        return OrderFilter.PATH.equals(place.getPath()) ? place.toString() : OrderFilter.PATH;
    }
}

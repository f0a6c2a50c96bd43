package id.laris.web.support;

import id.laris.application.shared.Page;
import id.laris.application.support.CustomerFile;
import id.laris.application.support.CustomerKey;
import id.laris.application.support.CustomerQuery;
import id.laris.application.support.ListCustomers;
import id.laris.application.support.RevealCustomer;
import id.laris.application.support.ShowCustomer;
import id.laris.domain.shared.Invalid;
import id.laris.web.shared.office.AnswersStaff;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Customers looked up, and one of them in one place: masked, or in clear for the one answer to whoever said what for. */
@Path(OfficeCustomerPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeCustomerPages {
    static final String PATH = "/admin/pelanggan";
    private static final String FORM = "buka";
    private static final int ROWS = 50;

    /** @param next address of the page that follows; null at the end */
    record Book(String words, boolean further, List<ListCustomers.Listed> customers, String next)
            implements TemplateInstance {}

    /** @param next address of the page with older orders; null at the end */
    record Card(CustomerFile file, Who who, String next, Typed typed) implements TemplateInstance {}

    /**
     * What the page calls the customer without telling who they are.
     *
     * @param shortKey the end of the key: enough to tell people apart while one talks about them
     * @param guest number of the order that names a guest; null for somebody with an account
     */
    record Who(String address, String shortKey, String guest) {
        private static final int SHOWN = 8;

        static Who of(CustomerKey key) {
            var written = key.toString();
            return new Who(
                    PATH + "/" + written,
                    written.substring(written.length() - SHOWN),
                    key instanceof CustomerKey.BuyerOf ? written : null);
        }
    }

    private final ListCustomers listCustomers;
    private final ShowCustomer showCustomer;
    private final RevealCustomer revealCustomer;
    private final OfficeWords words;

    OfficeCustomerPages(
            ListCustomers listCustomers, ShowCustomer showCustomer, RevealCustomer revealCustomer, OfficeWords words) {
        this.listCustomers = listCustomers;
        this.showCustomer = showCustomer;
        this.revealCustomer = revealCustomer;
        this.words = words;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String typed, @QueryParam("dari-sini") String cursor) {
        var query = new CustomerQuery(typed, Optional.ofNullable(cursor), ROWS);
        var page = listCustomers.list(query);
        return new Book(query.text(), cursor != null, page.items(), next(page, query.text()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("dari-sini") String cursor) {
        return card(showCustomer.show(CustomerKey.of(id), Optional.ofNullable(cursor)), Typed.NOTHING);
    }

    /** The answer itself: nothing is kept that a second look could open. */
    @POST
    @Path("{id}/buka")
    public Response reveal(@PathParam("id") String id, @FormParam("alasan") @DefaultValue("") String reason) {
        var key = CustomerKey.of(id);
        try {
            var file = revealCustomer.reveal(new RevealCustomer.Command(key, reason));
            return Response.ok(card(file, Typed.NOTHING))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (Invalid refused) {
            var typed = words.refused(FORM, Typed.values("alasan", reason), refused);
            return Response.status(422)
                    .entity(card(showCustomer.show(key, Optional.empty()), typed))
                    .build();
        }
    }

    private static Card card(CustomerFile file, Typed typed) {
        var who = Who.of(file.key());
        var next = file.orders().next().map(place -> who.address() + "?dari-sini=" + encoded(place) + "#pesanan");
        return new Card(file, who, next.orElse(null), typed);
    }

    private static String next(Page<?> page, String text) {
        return page.next()
                .map(place ->
                        PATH + "?" + (text.isEmpty() ? "" : "q=" + encoded(text) + "&") + "dari-sini=" + encoded(place))
                .orElse(null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

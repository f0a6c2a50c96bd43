package id.laris.web.support;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.GrantCredit;
import id.laris.application.payment.ShowCredit;
import id.laris.application.payment.StoreCredits;
import id.laris.application.payment.TakeCredit;
import id.laris.application.shared.Page;
import id.laris.application.support.CustomerFile;
import id.laris.application.support.CustomerKey;
import id.laris.application.support.CustomerQuery;
import id.laris.application.support.ListCustomers;
import id.laris.application.support.RevealCustomer;
import id.laris.application.support.ShowCustomer;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.People;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Customers looked up, and one of them in one place: masked, or in clear for the one answer to whoever said what for. */
@Path(OfficeCustomerPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeCustomerPages {
    static final String PATH = "/admin/pelanggan";
    private static final String FORM = "buka";
    private static final String CREDIT = "saldo";
    private static final int CREDIT_ROWS = 20;
    private static final int ROWS = 50;

    /** @param next address of the page that follows; null at the end */
    record Book(String words, boolean further, List<ListCustomers.Listed> customers, String next)
            implements TemplateInstance {}

    /**
     * @param next address of the page with older orders; null at the end
     * @param credit null for a guest
     */
    record Card(CustomerFile file, Who who, String next, Credit credit, Typed typed) implements TemplateInstance {}

    /**
     * Their store credit.
     *
     * @param once what makes one sending of the form be done once
     */
    record Credit(String balance, List<CreditLine> lines, boolean more, String once) {}

    record CreditLine(Instant at, String kind, String order, String reason, String by, String amount, String balance) {}

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
    private final ShowCredit showCredit;
    private final GrantCredit grantCredit;
    private final TakeCredit takeCredit;
    private final CurrentActor current;
    private final People people;
    private final OfficeWords words;

    OfficeCustomerPages(
            ListCustomers listCustomers,
            ShowCustomer showCustomer,
            RevealCustomer revealCustomer,
            ShowCredit showCredit,
            GrantCredit grantCredit,
            TakeCredit takeCredit,
            CurrentActor current,
            People people,
            OfficeWords words) {
        this.listCustomers = listCustomers;
        this.showCustomer = showCustomer;
        this.revealCustomer = revealCustomer;
        this.showCredit = showCredit;
        this.grantCredit = grantCredit;
        this.takeCredit = takeCredit;
        this.current = current;
        this.people = people;
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

    private Card card(CustomerFile file, Typed typed) {
        var who = Who.of(file.key());
        var next = file.orders().next().map(place -> who.address() + "?dari-sini=" + encoded(place) + "#pesanan");
        return new Card(file, who, next.orElse(null), credit(file.key()), typed);
    }

    private Credit credit(CustomerKey key) {
        if (!(key instanceof CustomerKey.Member member)) return null;
        var book = showCredit.show(member.account(), Optional.empty(), CREDIT_ROWS);
        var lines = book.lines().items();
        people.know(lines.stream().map(l -> l.entry().by()).distinct().toList());
        return new Credit(
                Formats.text(book.balance()),
                lines.stream().map(this::line).toList(),
                book.lines().next().isPresent(),
                UUID.randomUUID().toString());
    }

    private CreditLine line(StoreCredits.Line line) {
        var entry = line.entry();
        return new CreditLine(
                entry.at(),
                entry.kind().name(),
                entry.order(),
                entry.reason(),
                people.name(entry.by()),
                (entry.amount().isPositive() ? "+" : "") + Formats.text(entry.amount()),
                Formats.text(line.balance()));
    }

    /** Gives or takes store credit. */
    @POST
    @Path("{id}/saldo")
    public Response changeCredit(
            @PathParam("id") String id,
            @FormParam("arah") @DefaultValue("") String direction,
            @FormParam("jumlah") @DefaultValue("") String amount,
            @FormParam("sebab") @DefaultValue("") String reason,
            @FormParam("sekali") @DefaultValue("") String once) {
        current.require(Permission.MANAGE_CREDIT);
        var key = CustomerKey.of(id);
        if (!(key instanceof CustomerKey.Member member)) throw new Missing("customer", id);
        try {
            change(member.account(), direction, rupiah(amount), reason, once(once));
            return Response.seeOther(Notice.SAVED.on(Who.of(key).address())).build();
        } catch (Refusal refused) {
            if (words.isNoForms(refused)) throw refused;
            var typed =
                    words.refused(CREDIT, Typed.values("arah", direction, "jumlah", amount, "sebab", reason), refused);
            return Response.status(422)
                    .entity(card(showCustomer.show(key, Optional.empty()), typed))
                    .build();
        }
    }

    private void change(AccountId account, String direction, Money amount, String reason, UUID once) {
        switch (direction) {
            case "beri" -> grantCredit.grant(new GrantCredit.Command(once, account, amount, reason));
            case "tarik" -> takeCredit.take(new TakeCredit.Command(once, account, amount, false, reason));
            case "hangus" -> takeCredit.take(new TakeCredit.Command(once, account, amount, true, reason));
            default -> throw new Invalid("direction", direction, "beri, tarik or hangus");
        }
    }

    /** {@code 145.000}, {@code Rp145000} or {@code 145000}: as people write rupiah. */
    private static Money rupiah(String typed) {
        var digits = typed.replaceFirst("(?i)^\\s*rp", "").replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{1,12}")) throw new Invalid("amount", typed, "145000");
        return Money.rupiah(Long.parseLong(digits));
    }

    private static UUID once(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid("once", given, "as the form came");
        }
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

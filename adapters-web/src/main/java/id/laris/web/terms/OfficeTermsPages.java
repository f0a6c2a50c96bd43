package id.laris.web.terms;

import id.laris.application.identity.CurrentActor;
import id.laris.application.terms.GrantTerms;
import id.laris.application.terms.ListTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may pay later, how much and how long. */
@Path(OfficeTermsPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeTermsPages {
    static final String PATH = "/admin/pembayaran/tempo";
    private static final int PAGE = 50;
    private static final String FORM = "izin";

    /** @param next address of the page that follows; empty at the end @param chosen whose terms the form shows; empty for new ones */
    record Terms(List<Line> lines, String next, Chosen chosen, Typed typed) implements TemplateInstance {}

    record Line(
            String account,
            String name,
            String email,
            String limit,
            int days,
            boolean stopped,
            String open,
            String left,
            String by,
            Instant at) {}

    record Chosen(String customer, String limit, String days, boolean stopped, String version) {
        static final Chosen NONE = new Chosen("", "", "30", false, "");
    }

    private final ListTerms listTerms;
    private final GrantTerms grantTerms;
    private final CurrentActor current;
    private final OfficeWords words;
    private final People people;

    OfficeTermsPages(
            ListTerms listTerms, GrantTerms grantTerms, CurrentActor current, OfficeWords words, People people) {
        this.listTerms = listTerms;
        this.grantTerms = grantTerms;
        this.current = current;
        this.words = words;
        this.people = people;
    }

    /** @param after account that the page before ended with @param customer account whose terms are to be changed */
    @GET
    public TemplateInstance show(
            @QueryParam("setelah") @DefaultValue("") String after,
            @QueryParam("pelanggan") @DefaultValue("") String customer) {
        current.require(Permission.GRANT_TERMS);
        return page(after, customer, Typed.NOTHING);
    }

    @POST
    public Response grant(
            @FormParam("pelanggan") @DefaultValue("") String customer,
            @FormParam("batas") @DefaultValue("") String limit,
            @FormParam("hari") @DefaultValue("") String days,
            @FormParam("henti") @DefaultValue("") String stopped,
            @FormParam("versi") @DefaultValue("") String version) {
        current.require(Permission.GRANT_TERMS);
        try {
            grantTerms.grant(
                    new GrantTerms.Command(customer, rupiah(limit), number(days), stopped.equals("ya"), seen(version)));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            var typed = Typed.values(
                    "pelanggan", customer, "batas", limit, "hari", days, "henti", stopped, "versi", version);
            return Response.status(422)
                    .entity(page("", "", words.refused(FORM, typed, refused)))
                    .build();
        }
    }

    private Terms page(String after, String customer, Typed typed) {
        var found = listTerms.list(account(after), PAGE);
        people.know(found.items().stream()
                .map(l -> l.standing().terms().changedBy())
                .distinct()
                .toList());
        var chosen = found.items().stream()
                .filter(l -> l.customer().account().toString().equals(customer))
                .findFirst();
        return new Terms(
                found.items().stream().map(this::line).toList(),
                found.next().map(next -> PATH + "?setelah=" + next).orElse(""),
                chosen.map(OfficeTermsPages::chosen).orElse(Chosen.NONE),
                typed);
    }

    private Line line(ListTerms.Line line) {
        var terms = line.standing().terms();
        return new Line(
                terms.account().toString(),
                line.customer().name(),
                line.customer().email(),
                Formats.text(terms.limit()),
                terms.days(),
                terms.stopped(),
                Formats.text(line.standing().open()),
                Formats.text(line.standing().left()),
                people.name(terms.changedBy()),
                terms.changedAt());
    }

    private static Chosen chosen(ListTerms.Line line) {
        var terms = line.standing().terms();
        return new Chosen(
                terms.account().toString(),
                Long.toString(terms.limit().minorUnits()),
                Integer.toString(terms.days()),
                terms.stopped(),
                Long.toString(terms.version()));
    }

    private static Optional<AccountId> account(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(new AccountId(UUID.fromString(typed)))
                : Optional.empty();
    }

    /** {@code 5.000.000}, {@code Rp5000000} or {@code 5000000}: as people write rupiah. */
    private static Money rupiah(String typed) {
        var digits = typed.replaceFirst("(?i)^\\s*rp", "").replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{1,15}")) throw new Invalid("creditLimit", typed, "5000000");
        return Money.rupiah(Long.parseLong(digits));
    }

    private static int number(String typed) {
        if (!typed.strip().matches("\\d{1,4}")) throw new Invalid("paymentDays", typed, "30");
        return Integer.parseInt(typed.strip());
    }

    private static Optional<Long> seen(String version) {
        return version.matches("\\d{1,18}") ? Optional.of(Long.parseLong(version)) : Optional.empty();
    }
}

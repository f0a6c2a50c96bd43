package id.laris.web.risk;

import id.laris.application.identity.CurrentActor;
import id.laris.application.risk.AddListing;
import id.laris.application.risk.ListListings;
import id.laris.application.risk.RemoveListing;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.risk.Listing;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Days;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is always or never let through. */
@Path(OfficeListingPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeListingPages {
    static final String PATH = "/admin/risiko/daftar";
    private static final int PAGE = 50;
    private static final String FORM = "daftar";

    record Lists(List<Line> lines, String next, List<Listing.Kind> kinds, List<Listing.Subject> subjects, Typed typed)
            implements TemplateInstance {}

    /** @param until null for ever */
    record Line(
            String id,
            Listing.Kind kind,
            Listing.Subject subject,
            String value,
            String reason,
            Instant until,
            boolean over,
            String by,
            Instant since) {}

    private final ListListings listListings;
    private final AddListing addListing;
    private final RemoveListing removeListing;
    private final CurrentActor current;
    private final OfficeWords words;
    private final People people;
    private final ShopSettings settings;
    private final Clock clock;

    OfficeListingPages(
            ListListings listListings,
            AddListing addListing,
            RemoveListing removeListing,
            CurrentActor current,
            OfficeWords words,
            People people,
            ShopSettings settings,
            Clock clock) {
        this.listListings = listListings;
        this.addListing = addListing;
        this.removeListing = removeListing;
        this.current = current;
        this.words = words;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param after what the page before ended with */
    @GET
    public TemplateInstance show(@QueryParam("setelah") @DefaultValue("") String after) {
        return page(after, Typed.NOTHING);
    }

    @POST
    public Response add(
            @FormParam("daftar") @DefaultValue("") String kind,
            @FormParam("dikenal") @DefaultValue("") String subject,
            @FormParam("siapa") @DefaultValue("") String value,
            @FormParam("alasan") @DefaultValue("") String reason,
            @FormParam("sampai") @DefaultValue("") String until) {
        current.require(Permission.REVIEW_RISK);
        try {
            addListing.add(new AddListing.Command(
                    choice(kind, Listing.Kind.values(), Listing.Kind.DENY),
                    choice(subject, Listing.Subject.values(), Listing.Subject.EMAIL),
                    value,
                    reason,
                    end(until)));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            var typed =
                    Typed.values("daftar", kind, "dikenal", subject, "siapa", value, "alasan", reason, "sampai", until);
            return Response.status(422)
                    .entity(page("", words.refused(FORM, typed, refused)))
                    .build();
        }
    }

    @POST
    @Path("{listing}/hapus")
    public Response remove(@PathParam("listing") String listing) {
        current.require(Permission.REVIEW_RISK);
        removeListing.remove(uuid(listing));
        return Response.seeOther(Notice.SAVED.on(PATH)).build();
    }

    private Lists page(String after, Typed typed) {
        var found = listListings.list(after.isBlank() ? Optional.empty() : Optional.of(after), PAGE);
        people.know(found.items().stream().map(l -> l.listing().by()).distinct().toList());
        return new Lists(
                found.items().stream().map(this::line).toList(),
                found.next().map(next -> PATH + "?setelah=" + next).orElse(""),
                List.of(Listing.Kind.DENY, Listing.Kind.ALLOW),
                List.of(Listing.Subject.values()),
                typed);
    }

    private Line line(ListListings.Line line) {
        var listing = line.listing();
        return new Line(
                listing.id().toString(),
                listing.kind(),
                listing.subject(),
                line.shown(),
                listing.reason(),
                listing.until().orElse(null),
                !listing.holdsAt(clock.instant()),
                people.name(listing.by()),
                listing.since());
    }

    private static <E extends Enum<E>> E choice(String typed, E[] choices, E otherwise) {
        return Arrays.stream(choices)
                .filter(c -> c.name().equals(typed))
                .findFirst()
                .orElse(otherwise);
    }

    /** The last day counts whole. */
    private Optional<Instant> end(String typed) {
        if (typed.isBlank()) return Optional.empty();
        try {
            return Optional.of(Days.day(typed.strip())
                    .plusDays(1)
                    .atStartOfDay(settings.zone())
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            throw new Invalid("until", typed, "2026-12-31");
        }
    }

    private static UUID uuid(String typed) {
        if (!typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            throw new Missing("listing", typed.length() <= 80 ? typed : typed.substring(0, 80));
        return UUID.fromString(typed);
    }
}

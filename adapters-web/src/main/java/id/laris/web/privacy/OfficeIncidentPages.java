package id.laris.web.privacy;

import id.laris.application.privacy.ListIncidents;
import id.laris.application.privacy.NoteTold;
import id.laris.application.privacy.RecordIncident;
import id.laris.application.privacy.UpdateIncident;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.privacy.Incident;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Days;
import id.laris.web.shared.office.OfficeWords;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The log of breaches with its clock: who must be told, by when, and what the letter to them must say. */
@Path(OfficeIncidentPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeIncidentPages {
    static final String PATH = "/admin/privasi/insiden";

    /** @param wrong why nothing was written; empty when all was */
    record Incidents(List<Line> incidents, String now, String wrong) implements TemplateInstance {}

    /**
     * @param escalation 0 to 4, as {@link Incident#escalation}
     * @param hoursLeft of the 72, rounded down; negative when they are over
     */
    record Line(
            String id,
            String category,
            Instant detectedAt,
            Instant deadline,
            long hoursLeft,
            int escalation,
            String dataClasses,
            int people,
            String course,
            String handling,
            Instant authorityToldAt,
            Instant peopleToldAt) {
        public boolean isAnswered() {
            return authorityToldAt != null && peopleToldAt != null;
        }
    }

    private final ListIncidents listIncidents;
    private final RecordIncident recordIncident;
    private final UpdateIncident updateIncident;
    private final NoteTold noteTold;
    private final ShopSettings settings;
    private final OfficeWords words;
    private final Clock clock;

    OfficeIncidentPages(
            ListIncidents listIncidents,
            RecordIncident recordIncident,
            UpdateIncident updateIncident,
            NoteTold noteTold,
            ShopSettings settings,
            OfficeWords words,
            Clock clock) {
        this.listIncidents = listIncidents;
        this.recordIncident = recordIncident;
        this.updateIncident = updateIncident;
        this.noteTold = noteTold;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return page("");
    }

    @POST
    public Response record(
            @FormParam("category") @DefaultValue("") String category,
            @FormParam("detectedAt") @DefaultValue("") String detectedAt,
            @FormParam("dataClasses") @DefaultValue("") String dataClasses,
            @FormParam("people") @DefaultValue("0") String people,
            @FormParam("course") @DefaultValue("") String course,
            @FormParam("handling") @DefaultValue("") String handling) {
        return written(() -> recordIncident.record(new RecordIncident.Command(
                categoryOf(category), momentOf(detectedAt), dataClasses, numberOf(people), course, handling)));
    }

    @POST
    @Path("{id}")
    public Response update(
            @PathParam("id") String id,
            @FormParam("people") @DefaultValue("0") String people,
            @FormParam("course") @DefaultValue("") String course,
            @FormParam("handling") @DefaultValue("") String handling) {
        return written(
                () -> updateIncident.update(new UpdateIncident.Command(idOf(id), numberOf(people), course, handling)));
    }

    @POST
    @Path("{id}/diberitahu")
    public Response told(@PathParam("id") String id, @FormParam("whom") @DefaultValue("") String whom) {
        return written(() ->
                noteTold.note(idOf(id), whom.equals("AUTHORITY") ? Incident.Told.AUTHORITY : Incident.Told.PEOPLE));
    }

    private Response written(Runnable work) {
        try {
            work.run();
            return Response.seeOther(URI.create(PATH)).build();
        } catch (Invalid wrong) {
            return Response.status(422).entity(page(wrongField(wrong))).build();
        }
    }

    private String wrongField(Invalid wrong) {
        return words.in(OfficePrivacyMessages.class)
                .wrong(String.valueOf(wrong.details().get("field")));
    }

    private Incidents page(String wrong) {
        var now = clock.instant();
        return new Incidents(
                listIncidents.list().stream()
                        .map(incident -> line(incident, now))
                        .toList(),
                LocalDateTime.ofInstant(now, settings.zone())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString(),
                wrong);
    }

    private static Line line(Incident incident, Instant now) {
        return new Line(
                incident.id().toString(),
                incident.category().name(),
                incident.detectedAt(),
                incident.deadline(),
                Math.floorDiv(ChronoUnit.MINUTES.between(now, incident.deadline()), 60),
                incident.escalation(now),
                incident.dataClasses(),
                incident.people(),
                incident.course(),
                incident.handling(),
                incident.authorityToldAt().orElse(null),
                incident.peopleToldAt().orElse(null));
    }

    private Instant momentOf(String local) {
        try {
            return Days.moment(local).atZone(settings.zone()).toInstant();
        } catch (DateTimeParseException noMoment) {
            throw new Invalid("detectedAt", local, "a day and a time");
        }
    }

    private static int numberOf(String text) {
        if (!text.strip().matches("\\d{1,9}")) throw new Invalid("people", text, "a whole number");
        return Integer.parseInt(text.strip());
    }

    private static Incident.Category categoryOf(String name) {
        for (var category : Incident.Category.values()) if (category.name().equals(name)) return category;
        throw new Invalid("category", name, "one of three");
    }

    static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Missing("incident", text);
        }
    }
}

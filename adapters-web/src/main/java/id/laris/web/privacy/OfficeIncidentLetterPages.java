package id.laris.web.privacy;

import id.laris.application.privacy.PreviewIncidentLetter;
import id.laris.application.privacy.ShowIncidentLetters;
import id.laris.application.privacy.TellPeople;
import id.laris.domain.privacy.IncidentNotice;
import id.laris.domain.shared.Invalid;
import id.laris.web.shared.office.AnswersStaff;
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
import java.util.List;
import java.util.UUID;

/** Telling the people concerned by an incident: to whom, what they will read, and how far the letters came. */
@Path(OfficeIncidentPages.PATH + "/{id}/surat")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeIncidentLetterPages {
    /** @param wrong why nothing was begun; empty when nothing was asked for */
    record Letters(
            String id,
            String dataClasses,
            List<IncidentNotice> notices,
            List<Count> counts,
            boolean everybody,
            String list,
            String wrong)
            implements TemplateInstance {}

    record Count(String state, long letters) {}

    record Preview(String id, PreviewIncidentLetter.Preview preview, boolean everybody, String list)
            implements TemplateInstance {}

    private static final String EVERYBODY = "semua";

    private final ShowIncidentLetters showIncidentLetters;
    private final PreviewIncidentLetter previewIncidentLetter;
    private final TellPeople tellPeople;
    private final OfficeWords words;

    OfficeIncidentLetterPages(
            ShowIncidentLetters showIncidentLetters,
            PreviewIncidentLetter previewIncidentLetter,
            TellPeople tellPeople,
            OfficeWords words) {
        this.showIncidentLetters = showIncidentLetters;
        this.previewIncidentLetter = previewIncidentLetter;
        this.tellPeople = tellPeople;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        return page(OfficeIncidentPages.idOf(id), true, "", "");
    }

    @POST
    @Path("lihat")
    public Response preview(
            @PathParam("id") String id,
            @FormParam("kepada") @DefaultValue(EVERYBODY) String whom,
            @FormParam("daftar") @DefaultValue("") String list) {
        var command = command(id, whom, list);
        try {
            var preview = previewIncidentLetter.preview(command);
            return Response.ok(preview.people() == 0 ? nobody(command) : preview(command, preview))
                    .build();
        } catch (Invalid wrong) {
            return Response.status(422).entity(nobody(command)).build();
        }
    }

    @POST
    public Response tell(
            @PathParam("id") String id,
            @FormParam("kepada") @DefaultValue(EVERYBODY) String whom,
            @FormParam("daftar") @DefaultValue("") String list) {
        var command = command(id, whom, list);
        try {
            tellPeople.tell(command);
            return Response.seeOther(URI.create(OfficeIncidentPages.PATH + "/" + command.incident() + "/surat"))
                    .build();
        } catch (Invalid wrong) {
            return Response.status(422).entity(nobody(command)).build();
        }
    }

    private static TellPeople.Command command(String id, String whom, String list) {
        return new TellPeople.Command(OfficeIncidentPages.idOf(id), whom.equals(EVERYBODY), list);
    }

    private static Preview preview(TellPeople.Command command, PreviewIncidentLetter.Preview preview) {
        return new Preview(command.incident().toString(), preview, command.everybody(), command.list());
    }

    private Letters nobody(TellPeople.Command command) {
        return page(
                command.incident(),
                command.everybody(),
                command.list(),
                words.in(OfficePrivacyMessages.class).nobody_meant());
    }

    private Letters page(UUID incident, boolean everybody, String list, String wrong) {
        var shown = showIncidentLetters.show(incident);
        return new Letters(
                incident.toString(),
                shown.incident().dataClasses(),
                shown.notices(),
                shown.states().entrySet().stream()
                        .map(state -> new Count(state.getKey().name(), state.getValue()))
                        .toList(),
                everybody,
                list,
                wrong);
    }
}

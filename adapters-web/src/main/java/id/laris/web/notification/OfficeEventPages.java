package id.laris.web.notification;

import id.laris.application.shared.ListDeadLetters;
import id.laris.application.shared.Outbox.DeadLetter;
import id.laris.application.shared.ReplayDeadLetter;
import id.laris.domain.shared.Missing;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Events that could not be handled, and trying them again. */
@Path(OfficeEventPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeEventPages {
    static final String PATH = "/admin/kejadian";

    record Dead(List<Letter> letters) implements TemplateInstance {}

    /** @param data one value a line */
    record Letter(UUID id, String type, String key, Instant at, int attempts, String reason, String data) {}

    private final ListDeadLetters listDeadLetters;
    private final ReplayDeadLetter replayDeadLetter;

    OfficeEventPages(ListDeadLetters listDeadLetters, ReplayDeadLetter replayDeadLetter) {
        this.listDeadLetters = listDeadLetters;
        this.replayDeadLetter = replayDeadLetter;
    }

    @GET
    public TemplateInstance list() {
        return new Dead(
                listDeadLetters.list().stream().map(OfficeEventPages::letter).toList());
    }

    @POST
    @Path("{id}/ulang")
    public Response replay(@PathParam("id") String id) {
        try {
            replayDeadLetter.replay(UUID.fromString(id));
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("event", id);
        }
        return Response.seeOther(Notice.REPLAYED.on(PATH)).build();
    }

    private static Letter letter(DeadLetter dead) {
        var event = dead.event();
        var data = new TreeMap<>(event.data())
                .entrySet().stream()
                        .map(value -> value.getKey() + ": " + value.getValue())
                        .collect(Collectors.joining("\n"));
        return new Letter(
                event.id(), event.type(), event.key(), event.occurredAt(), dead.attempts(), dead.reason(), data);
    }
}

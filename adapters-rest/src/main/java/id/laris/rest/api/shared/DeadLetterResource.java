package id.laris.rest.api.shared;

import id.laris.application.shared.ListDeadLetters;
import id.laris.application.shared.Outbox.DeadLetter;
import id.laris.application.shared.ReplayDeadLetter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT + "/dead-letters")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class DeadLetterResource {
    @Schema(name = "DeadLetter", description = "An event that could not be handled")
    record DeadLetterView(
            UUID id,
            @Schema(examples = "payment.notice-received") String type,
            String key,
            Instant occurredAt,
            int attempts,
            @Schema(description = "Why the last try failed") String reason) {
        static DeadLetterView of(DeadLetter letter) {
            return new DeadLetterView(
                    letter.event().id(),
                    letter.event().type(),
                    letter.event().key(),
                    letter.event().occurredAt(),
                    letter.attempts(),
                    letter.reason());
        }
    }

    private final ListDeadLetters listDeadLetters;
    private final ReplayDeadLetter replayDeadLetter;

    DeadLetterResource(ListDeadLetters listDeadLetters, ReplayDeadLetter replayDeadLetter) {
        this.listDeadLetters = listDeadLetters;
        this.replayDeadLetter = replayDeadLetter;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The events")
    public PageView<DeadLetterView> list() {
        return PageView.of(listDeadLetters.list(), DeadLetterView::of);
    }

    /** Consumers handle an event once in effect, so a repeat does no harm. */
    @POST
    @Path("{id}/replay")
    @ResponseStatus(202)
    @APIResponse(responseCode = "202", description = "It is due again")
    public void replay(@RestPath String id) {
        replayDeadLetter.replay(Paths.uuid("event", id));
    }
}

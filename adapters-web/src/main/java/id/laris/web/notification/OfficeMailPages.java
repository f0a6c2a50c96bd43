package id.laris.web.notification;

import id.laris.application.identity.CurrentActor;
import id.laris.application.notification.ListMessages;
import id.laris.application.notification.MessageCard;
import id.laris.application.notification.ReadMessage;
import id.laris.application.notification.ResendMessage;
import id.laris.application.notification.ShowMessage;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What customers were told: the list, one message as it is read, and sending it again. */
@Path(OfficeMailPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeMailPages {
    static final String PATH = "/admin/pesan";

    /** @param next address of the page that follows; null at the end */
    record Outgoing(String words, boolean later, List<MessageCard> messages, String next) implements TemplateInstance {}

    /** @param open whether whoever asks may read it */
    record Letter(MessageCard message, boolean open) implements TemplateInstance {}

    /**
     * A mail is shown in a frame of its own: it may bring its own styles and pictures, but no script runs in it, and it reaches
     * nothing of the page around it.
     */
    private static final String FRAME_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: http: data:;"
                    + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

    private static final int ROWS = 50;

    private final ListMessages listMessages;
    private final ShowMessage showMessage;
    private final ReadMessage readMessage;
    private final ResendMessage resendMessage;
    private final CurrentActor current;

    OfficeMailPages(
            ListMessages listMessages,
            ShowMessage showMessage,
            ReadMessage readMessage,
            ResendMessage resendMessage,
            CurrentActor current) {
        this.listMessages = listMessages;
        this.showMessage = showMessage;
        this.readMessage = readMessage;
        this.resendMessage = resendMessage;
        this.current = current;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String words, @QueryParam("dari-sini") String cursor) {
        var page = listMessages.list(words, Optional.ofNullable(cursor), ROWS);
        var next = page.next().map(place -> PATH + "?q=" + encoded(words) + "&dari-sini=" + encoded(place));
        return new Outgoing(words.strip(), cursor != null, page.items(), next.orElse(null));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") String id) {
        return new Letter(showMessage.show(uuid(id)), current.may(Permission.REVEAL_PERSONAL_DATA));
    }

    @GET
    @Path("{id}/isi")
    public Response content(@PathParam("id") String id) {
        return Response.ok(readMessage.read(uuid(id)).html())
                .header("Content-Security-Policy", FRAME_POLICY)
                .header("X-Frame-Options", "SAMEORIGIN")
                .build();
    }

    @POST
    @Path("{id}/kirim-lagi")
    public Response resend(@PathParam("id") String id) {
        resendMessage.resend(uuid(id));
        return Response.seeOther(Notice.RESENT.on(PATH + "/" + uuid(id))).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("message", id);
        }
    }
}

package id.laris.web.privacy;

import id.laris.application.privacy.KeyRotations.Rotation;
import id.laris.application.privacy.RotateKeys;
import id.laris.application.privacy.ShowKeyRotations;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The keys personal data is sealed with: when they were changed, and changing them. */
@Path(OfficeDataKeyPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeDataKeyPages {
    static final String PATH = "/admin/kunci/data";

    /** @param running whether a change goes on */
    record DataKeys(List<Rotation> rotations, boolean running) implements TemplateInstance {}

    private final ShowKeyRotations showKeyRotations;
    private final RotateKeys rotateKeys;

    OfficeDataKeyPages(ShowKeyRotations showKeyRotations, RotateKeys rotateKeys) {
        this.showKeyRotations = showKeyRotations;
        this.rotateKeys = rotateKeys;
    }

    @GET
    public TemplateInstance show() {
        var rotations = showKeyRotations.show();
        return new DataKeys(
                rotations, rotations.stream().anyMatch(r -> r.finishedAt().isEmpty()));
    }

    @POST
    public Response rotate() {
        rotateKeys.rotate();
        return Response.seeOther(Notice.KEYS_ROTATE.on(PATH)).build();
    }
}

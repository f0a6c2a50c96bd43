package id.laris.web.identity;

import id.laris.application.identity.AcceptInvitation;
import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.identity.CheckLink;
import id.laris.application.identity.CurrentActor;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.LinkNotGood;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.PasswordRules;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.UnfitPassword;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.OfficeWords;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where an invitation's link leads: name and password are chosen here, then one signs in. Opening the page uses nothing up. */
@Path(OfficeInvitationPages.PATH)
@PermitAll
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeInvitationPages {
    static final String PATH = "/admin/undangan";

    /** @param refusal why it did not work; empty at first */
    record Welcome(String token, String name, int least, String refusal) implements TemplateInstance {}

    record Over() implements TemplateInstance {}

    private final AcceptInvitation acceptInvitation;
    private final CheckLink checkLink;
    private final CurrentActor current;
    private final OfficeWords words;

    OfficeInvitationPages(
            AcceptInvitation acceptInvitation, CheckLink checkLink, CurrentActor current, OfficeWords words) {
        this.acceptInvitation = acceptInvitation;
        this.checkLink = checkLink;
        this.current = current;
        this.words = words;
    }

    @GET
    public Response welcome(@QueryParam("token") @DefaultValue("") String token) {
        return checkLink.isGood(token, Purpose.INVITATION) ? page(200, token, "", "") : over();
    }

    @POST
    public Response accept(
            @FormParam("token") @DefaultValue("") String token,
            @FormParam("nama") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password) {
        try {
            acceptInvitation.accept(
                    new AcceptInvitation.Command(token, name, new Password(password), current.origin()));
        } catch (LinkNotGood over) {
            return over();
        } catch (UnfitPassword | Invalid | TooManyFailures refused) {
            return page(422, token, name, text(refused));
        }
        return Response.seeOther(URI.create(SessionMechanism.SIGN_IN)).build();
    }

    private String text(Refusal refused) {
        var say = words.in(OfficeStaffMessages.class);
        return switch (refused.code()) {
            case "password-too-short" -> say.password_too_short(PasswordRules.least(AccountKind.STAFF));
            case "password-too-long" -> say.password_too_long();
            case "password-too-common", "password-too-obvious" -> say.password_too_common();
            default -> words.of(refused);
        };
    }

    private static Response page(int status, String token, String name, String refusal) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(new Welcome(token, name, PasswordRules.least(AccountKind.STAFF), refusal))
                .build();
    }

    private static Response over() {
        return Response.status(410)
                .header("Cache-Control", "no-store")
                .entity(new Over())
                .build();
    }
}

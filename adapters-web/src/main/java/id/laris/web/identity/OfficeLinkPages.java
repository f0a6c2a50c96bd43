package id.laris.web.identity;

import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.AskForNewPassword;
import id.laris.application.identity.CheckLink;
import id.laris.application.identity.ConfirmNewEmail;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.SetNewPassword;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.LinkNotGood;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.PasswordRules;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.UnfitPassword;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
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

/** The links in mails to staff: a new password for who forgot it, a new address to be confirmed. */
@Path("/admin")
@PermitAll
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeLinkPages {
    record Forgotten(String email, String refusal) implements TemplateInstance {}

    record Sent() implements TemplateInstance {}

    record Choose(String token, int least, String refusal) implements TemplateInstance {}

    record Verify(String token) implements TemplateInstance {}

    record Stale() implements TemplateInstance {}

    private final AskForNewPassword askForNewPassword;
    private final SetNewPassword setNewPassword;
    private final ConfirmNewEmail confirmNewEmail;
    private final CheckLink checkLink;
    private final CurrentActor current;
    private final Visitor visitor;
    private final OfficeAccountWords words;

    OfficeLinkPages(
            AskForNewPassword askForNewPassword,
            SetNewPassword setNewPassword,
            ConfirmNewEmail confirmNewEmail,
            CheckLink checkLink,
            CurrentActor current,
            Visitor visitor,
            OfficeAccountWords words) {
        this.askForNewPassword = askForNewPassword;
        this.setNewPassword = setNewPassword;
        this.confirmNewEmail = confirmNewEmail;
        this.checkLink = checkLink;
        this.current = current;
        this.visitor = visitor;
        this.words = words;
    }

    @GET
    @Path("lupa-sandi")
    public TemplateInstance forgotten() {
        return new Forgotten("", "");
    }

    @POST
    @Path("lupa-sandi")
    public Response ask(@FormParam("email") @DefaultValue("") String email) {
        try {
            askForNewPassword.ask(AccountKind.STAFF, new EmailAddress(email), visitor.getLanguage(), current.origin());
            return Response.ok(new Sent()).build();
        } catch (TooManyFailures | Invalid refused) {
            return Response.status(422)
                    .entity(new Forgotten(email, words.of((Refusal) refused)))
                    .build();
        }
    }

    /** Looking uses nothing up: mail programs look at links before people do. */
    @GET
    @Path("sandi-baru")
    public Response choose(@QueryParam("token") @DefaultValue("") String token) {
        return checkLink.isGood(token, Purpose.NEW_PASSWORD)
                ? Response.ok(choosing(token, "")).build()
                : stale();
    }

    @POST
    @Path("sandi-baru")
    public Response set(
            @FormParam("token") @DefaultValue("") String token, @FormParam("sandi") @DefaultValue("") String password) {
        try {
            setNewPassword.set(new SetNewPassword.Command(token, new Password(password), current.origin()));
            return Response.seeOther(Notice.PASSWORD_CHANGED.on(SessionMechanism.SIGN_IN))
                    .build();
        } catch (LinkNotGood | TooManyFailures gone) {
            return stale();
        } catch (UnfitPassword refused) {
            return Response.status(422)
                    .entity(choosing(token, words.of(refused)))
                    .build();
        }
    }

    @GET
    @Path("verifikasi")
    public Response verify(@QueryParam("token") @DefaultValue("") String token) {
        return checkLink.isGood(token, Purpose.CHANGE_EMAIL)
                ? Response.ok(new Verify(token)).build()
                : stale();
    }

    @POST
    @Path("verifikasi")
    public Response verified(@FormParam("token") @DefaultValue("") String token) {
        try {
            confirmNewEmail.confirm(token);
            return Response.seeOther(Notice.SAVED.on(OfficeAccountPages.PATH)).build();
        } catch (LinkNotGood | Accounts.EmailTaken gone) {
            return stale();
        }
    }

    private static Choose choosing(String token, String refusal) {
        return new Choose(token, PasswordRules.least(AccountKind.STAFF), refusal);
    }

    private static Response stale() {
        return Response.status(422).entity(new Stale()).build();
    }
}

package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.AskForNewPassword;
import id.laris.application.identity.CheckLink;
import id.laris.application.identity.ConfirmNewEmail;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.SetNewPassword;
import id.laris.application.identity.VerifyEmail;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.LinkNotGood;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.UnfitPassword;
import id.laris.domain.identity.WrongPassword;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.web.identity.SessionCookies;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Cookies;
import id.laris.web.shared.Me;
import id.laris.web.shared.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/**
 * Where the links of our mails lead, and where they are asked for. Looking at a link uses nothing up, because mail programs look before
 * people do: a button does.
 */
@Path("/akun")
@PermitAll
@AnswersPeople
@Produces(TEXT_HTML)
class LinkPages {
    /** @param registered asks for the password chosen when registering; otherwise the address of an account changes */
    record Verify(String token, boolean registered, String wrong) implements TemplateInstance {}

    record Forgotten(String email, String wrong) implements TemplateInstance {}

    record NewPassword(String token, String wrong) implements TemplateInstance {}

    /** The link does not work any more. @param again where a new one is asked for */
    record Stale(String again) implements TemplateInstance {}

    private final CheckLink checkLink;
    private final VerifyEmail verifyEmail;
    private final ConfirmNewEmail confirmNewEmail;
    private final AskForNewPassword askForNewPassword;
    private final SetNewPassword setNewPassword;
    private final CustomerArrival arrival;
    private final CurrentActor current;
    private final AccountWords words;
    private final Visitor visitor;

    LinkPages(
            CheckLink checkLink,
            VerifyEmail verifyEmail,
            ConfirmNewEmail confirmNewEmail,
            AskForNewPassword askForNewPassword,
            SetNewPassword setNewPassword,
            CustomerArrival arrival,
            CurrentActor current,
            AccountWords words,
            Visitor visitor) {
        this.checkLink = checkLink;
        this.verifyEmail = verifyEmail;
        this.confirmNewEmail = confirmNewEmail;
        this.askForNewPassword = askForNewPassword;
        this.setNewPassword = setNewPassword;
        this.arrival = arrival;
        this.current = current;
        this.words = words;
        this.visitor = visitor;
    }

    @GET
    @Path("verifikasi")
    public Response look(@QueryParam("token") @DefaultValue("") String token) {
        var isRegistered = checkLink.isGood(token, Purpose.VERIFY_EMAIL);
        return isRegistered || checkLink.isGood(token, Purpose.CHANGE_EMAIL)
                ? Response.ok(new Verify(token, isRegistered, "")).build()
                : stale("/akun/masuk");
    }

    @POST
    @Path("verifikasi")
    public Response verify(
            @FormParam("token") @DefaultValue("") String token,
            @FormParam("password") @DefaultValue("") String password,
            @CookieParam(Cookies.CART) String cart,
            @Context HttpServerRequest request,
            UriInfo at) {
        try {
            var opened = verifyEmail.verify(new VerifyEmail.Command(
                    token,
                    new Password(password),
                    current.origin(),
                    SessionCookies.findDevice(AccountKind.CUSTOMER, request)));
            return arrival.enter(opened, "/akun?" + Me.NOTICE + "=verified", cart, request, at);
        } catch (LinkNotGood notGood) {
            return stale("/akun/masuk");
        } catch (WrongPassword | TooManyFailures | Invalid refused) {
            return Response.status(422)
                    .entity(new Verify(token, true, words.of((Refusal) refused)))
                    .build();
        }
    }

    @POST
    @Path("verifikasi/alamat-baru")
    public Response confirm(@FormParam("token") @DefaultValue("") String token) {
        try {
            confirmNewEmail.confirm(token);
            var next = current.findCustomer().isPresent() ? "/akun" : "/akun/masuk";
            return Response.seeOther(URI.create(next + "?" + Me.NOTICE + "=verified"))
                    .build();
        } catch (LinkNotGood | Accounts.EmailTaken notGood) {
            return stale("/akun/masuk");
        }
    }

    @GET
    @Path("lupa")
    public Response forgottenBriefly() {
        return Response.seeOther(URI.create("/akun/lupa-sandi")).build();
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
            askForNewPassword.ask(
                    AccountKind.CUSTOMER, new EmailAddress(email), visitor.getLanguage(), current.origin());
            return Response.ok(new JoinPages.Sent(email, false, "")).build();
        } catch (Invalid wrong) {
            return Response.status(422)
                    .entity(new Forgotten(email, words.account().wrong_email()))
                    .build();
        } catch (TooManyFailures tooMany) {
            return Response.status(422)
                    .entity(new Forgotten(email, words.of(tooMany)))
                    .build();
        }
    }

    @GET
    @Path("sandi-baru")
    public Response choose(@QueryParam("token") @DefaultValue("") String token) {
        return checkLink.isGood(token, Purpose.NEW_PASSWORD)
                ? Response.ok(new NewPassword(token, "")).build()
                : stale("/akun/lupa-sandi");
    }

    @POST
    @Path("sandi-baru")
    public Response set(
            @FormParam("token") @DefaultValue("") String token,
            @FormParam("password") @DefaultValue("") String password) {
        try {
            setNewPassword.set(new SetNewPassword.Command(token, new Password(password), current.origin()));
            return Response.seeOther(URI.create("/akun/masuk?" + Me.NOTICE + "=password-changed"))
                    .build();
        } catch (UnfitPassword unfit) {
            return Response.status(422)
                    .entity(new NewPassword(token, words.of(unfit)))
                    .build();
        } catch (TooManyFailures tooMany) {
            return Response.status(422)
                    .entity(new NewPassword(token, words.of(tooMany)))
                    .build();
        } catch (LinkNotGood notGood) {
            return stale("/akun/lupa-sandi");
        }
    }

    private static Response stale(String again) {
        return Response.status(422).entity(new Stale(again)).build();
    }
}

package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.identity.ChangeEmail;
import id.laris.application.identity.ChangeName;
import id.laris.application.identity.ChangePassword;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.EndSession;
import id.laris.application.identity.ListSessions;
import id.laris.application.identity.RememberedDevices;
import id.laris.application.identity.ShowSecondFactor;
import id.laris.application.identity.ShowSignIns;
import id.laris.application.identity.SignOutEverywhere;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.UnfitPassword;
import id.laris.domain.identity.WrongPassword;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.identity.SessionCookies;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.DeviceNames;
import id.laris.web.shared.Me;
import id.laris.web.shared.SignInLine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Name, password and address of an account, and where it is signed in. */
@Path("/akun/keamanan")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class SecurityPages {
    /**
     * @param form that was refused; empty when none was
     * @param wrong why
     */
    record Security(
            String name,
            String email,
            String fresh,
            List<Device> devices,
            ShowSecondFactor.State factor,
            List<Device> remembered,
            List<SignInLine> signIns,
            String form,
            String wrong)
            implements TemplateInstance {}

    /** @param here the one this page is shown on */
    record Device(String id, String browser, String address, Instant lastSeen, boolean here) {}

    private static final String HERE = "/akun/keamanan";

    private final ListSessions listSessions;
    private final ShowSignIns showSignIns;
    private final EndSession endSession;
    private final SignOutEverywhere signOutEverywhere;
    private final ChangeName changeName;
    private final ChangePassword changePassword;
    private final ChangeEmail changeEmail;
    private final ShowSecondFactor showSecondFactor;
    private final CurrentActor current;
    private final AccountWords words;

    SecurityPages(
            ListSessions listSessions,
            ShowSignIns showSignIns,
            EndSession endSession,
            SignOutEverywhere signOutEverywhere,
            ChangeName changeName,
            ChangePassword changePassword,
            ChangeEmail changeEmail,
            ShowSecondFactor showSecondFactor,
            CurrentActor current,
            AccountWords words) {
        this.listSessions = listSessions;
        this.showSignIns = showSignIns;
        this.endSession = endSession;
        this.signOutEverywhere = signOutEverywhere;
        this.changeName = changeName;
        this.changePassword = changePassword;
        this.changeEmail = changeEmail;
        this.showSecondFactor = showSecondFactor;
        this.current = current;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        return page("", "", "");
    }

    @POST
    @Path("nama")
    public Response name(@FormParam("name") @DefaultValue("") String name) {
        try {
            changeName.change(name);
            return back("name-changed");
        } catch (Invalid wrong) {
            return refused("name", "", words.account().wrong_name());
        }
    }

    /** This browser goes on under a new token; all others must sign in again. */
    @POST
    @Path("sandi")
    public Response password(
            @FormParam("old") @DefaultValue("") String old,
            @FormParam("password") @DefaultValue("") String fresh,
            UriInfo at) {
        try {
            var token = changePassword.change(new ChangePassword.Command(new Password(old), new Password(fresh)));
            return Response.seeOther(URI.create(HERE + "?" + Me.NOTICE + "=password-changed"))
                    .cookie(SessionCookies.of(AccountKind.CUSTOMER, token, at))
                    .build();
        } catch (WrongPassword | UnfitPassword | TooManyFailures wrong) {
            return refused("password", "", words.of((Refusal) wrong));
        }
    }

    @POST
    @Path("email")
    public Response email(
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("current") @DefaultValue("") String password) {
        try {
            changeEmail.change(new EmailAddress(email), new Password(password));
            return back("email-asked");
        } catch (Invalid wrong) {
            return refused("email", email, words.account().wrong_email());
        } catch (WrongPassword | TooManyFailures wrong) {
            return refused("email", email, words.of((Refusal) wrong));
        }
    }

    @POST
    @Path("perangkat/{id}/keluar")
    public Response end(@PathParam("id") String id) {
        endSession.end(idOf(id));
        return back("sessions-ended");
    }

    @POST
    @Path("keluar-semua")
    public Response endAll(UriInfo at) {
        signOutEverywhere.signOut();
        return Response.seeOther(URI.create("/akun/masuk"))
                .cookie(SessionCookies.gone(AccountKind.CUSTOMER, at))
                .build();
    }

    private Response refused(String form, String fresh, String wrong) {
        return Response.status(422).entity(page(form, fresh, wrong)).build();
    }

    private Security page(String form, String fresh, String wrong) {
        var me = current.person();
        var factor = showSecondFactor.show();
        return new Security(
                me.account().name(),
                me.account().email().value(),
                fresh,
                listSessions.list().stream()
                        .map(session -> device(session, me.session().id()))
                        .toList(),
                factor,
                factor.devices().stream().map(SecurityPages::remembered).toList(),
                SignInLine.of(showSignIns.show()),
                form,
                wrong);
    }

    private static Device remembered(RememberedDevices.Device device) {
        return new Device(
                device.id().toString(),
                DeviceNames.of(device.origin().device()),
                device.origin().address(),
                device.until(),
                false);
    }

    private static Device device(Session session, SessionId here) {
        return new Device(
                session.id().value().toString(),
                DeviceNames.of(session.origin().device()),
                session.origin().address(),
                session.lastSeen(),
                session.id().equals(here));
    }

    private static Response back(String notice) {
        return Response.seeOther(URI.create(HERE + "?" + Me.NOTICE + "=" + notice))
                .build();
    }

    private static SessionId idOf(String text) {
        try {
            return new SessionId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new Missing("session", text);
        }
    }
}

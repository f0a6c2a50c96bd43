package id.laris.web.identity;

import id.laris.application.identity.ChangeEmail;
import id.laris.application.identity.ChangeName;
import id.laris.application.identity.ChangePassword;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.EndSession;
import id.laris.application.identity.ForgetDevice;
import id.laris.application.identity.ListSessions;
import id.laris.application.identity.RemoveSecondFactor;
import id.laris.application.identity.RenewRecoveryCodes;
import id.laris.application.identity.ShowSecondFactor;
import id.laris.application.identity.ShowSignIns;
import id.laris.application.identity.SignOutEverywhere;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.PasswordRules;
import id.laris.domain.identity.SessionId;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.UnfitPassword;
import id.laris.domain.identity.WrongPassword;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.DeviceNames;
import id.laris.web.shared.SignInLine;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.Typed;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member of staff's own account. */
@Path(OfficeAccountPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeAccountPages {
    static final String PATH = "/admin/saya";

    /** @param typed the form that came back refused */
    record Mine(
            Account account,
            int least,
            ShowSecondFactor.State factor,
            List<Device> devices,
            List<Place> sessions,
            List<SignInLine> signIns,
            Typed typed)
            implements TemplateInstance {}

    record Device(UUID id, String name, String address, Instant until) {}

    /** @param here whether it is the one this page is shown in */
    record Place(SessionId id, String name, String address, Instant since, Instant lastSeen, boolean here) {}

    record Codes(List<String> codes) implements TemplateInstance {}

    private final ChangeName changeName;
    private final ChangePassword changePassword;
    private final ChangeEmail changeEmail;
    private final ListSessions listSessions;
    private final ShowSignIns showSignIns;
    private final EndSession endSession;
    private final SignOutEverywhere signOutEverywhere;
    private final ShowSecondFactor showSecondFactor;
    private final RenewRecoveryCodes renewRecoveryCodes;
    private final RemoveSecondFactor removeSecondFactor;
    private final ForgetDevice forgetDevice;
    private final CurrentActor current;
    private final OfficeAccountWords words;

    OfficeAccountPages(
            ChangeName changeName,
            ChangePassword changePassword,
            ChangeEmail changeEmail,
            ListSessions listSessions,
            ShowSignIns showSignIns,
            EndSession endSession,
            SignOutEverywhere signOutEverywhere,
            ShowSecondFactor showSecondFactor,
            RenewRecoveryCodes renewRecoveryCodes,
            RemoveSecondFactor removeSecondFactor,
            ForgetDevice forgetDevice,
            CurrentActor current,
            OfficeAccountWords words) {
        this.changeName = changeName;
        this.changePassword = changePassword;
        this.changeEmail = changeEmail;
        this.listSessions = listSessions;
        this.showSignIns = showSignIns;
        this.endSession = endSession;
        this.signOutEverywhere = signOutEverywhere;
        this.showSecondFactor = showSecondFactor;
        this.renewRecoveryCodes = renewRecoveryCodes;
        this.removeSecondFactor = removeSecondFactor;
        this.forgetDevice = forgetDevice;
        this.current = current;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        return page(Typed.NOTHING);
    }

    @POST
    @Path("nama")
    public Response name(@FormParam("nama") @DefaultValue("") String name) {
        try {
            changeName.change(name);
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Invalid refused) {
            return refused("nama", Typed.values("nama", name), refused);
        }
    }

    /** This browser goes on under a new token; all others must sign in again. */
    @POST
    @Path("sandi")
    public Response password(
            @FormParam("lama") @DefaultValue("") String old,
            @FormParam("baru") @DefaultValue("") String fresh,
            UriInfo at) {
        try {
            var token = changePassword.change(new ChangePassword.Command(new Password(old), new Password(fresh)));
            return Response.seeOther(Notice.PASSWORD_CHANGED.on(PATH))
                    .cookie(SessionCookies.of(AccountKind.STAFF, token, at))
                    .build();
        } catch (WrongPassword | UnfitPassword | TooManyFailures refused) {
            return refused("sandi", Map.of(), (Refusal) refused);
        }
    }

    @POST
    @Path("email")
    public Response email(
            @FormParam("email") @DefaultValue("") String email, @FormParam("sandi") @DefaultValue("") String password) {
        try {
            changeEmail.change(new EmailAddress(email), new Password(password));
            return Response.seeOther(Notice.LINK_SENT.on(PATH)).build();
        } catch (WrongPassword | TooManyFailures | Invalid refused) {
            return refused("email", Typed.values("email", email), (Refusal) refused);
        }
    }

    @POST
    @Path("sesi/{id}/akhiri")
    public Response end(@PathParam("id") String id) {
        endSession.end(new SessionId(uuid("session", id)));
        return Response.seeOther(Notice.SESSION_ENDED.on(PATH)).build();
    }

    @POST
    @Path("keluar-semua")
    public Response endAll(UriInfo at) {
        signOutEverywhere.signOut();
        return Response.seeOther(URI.create(SessionMechanism.SIGN_IN))
                .cookie(SessionCookies.gone(AccountKind.STAFF, at))
                .build();
    }

    /** Answered at once and not by a redirect: the codes are nowhere else to be read from. */
    @POST
    @Path("kode-pemulihan")
    public Response renewCodes() {
        return Response.ok(new Codes(renewRecoveryCodes.renew()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("dua-langkah/matikan")
    public Response removeFactor() {
        try {
            removeSecondFactor.remove();
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (RemoveSecondFactor.SecondFactorRequired refused) {
            return refused("dua-langkah", Map.of(), refused);
        }
    }

    @POST
    @Path("perangkat/{id}/lupakan")
    public Response forget(@PathParam("id") String id) {
        forgetDevice.forget(uuid("device", id));
        return Response.seeOther(Notice.SAVED.on(PATH)).build();
    }

    private Response refused(String form, Map<String, String> values, Refusal refused) {
        return Response.status(422)
                .entity(page(new Typed(form, values, words.of(refused))))
                .build();
    }

    private Mine page(Typed typed) {
        var me = current.person();
        var factor = showSecondFactor.show();
        return new Mine(
                me.account(),
                PasswordRules.least(AccountKind.STAFF),
                factor,
                factor.devices().stream()
                        .map(d -> new Device(
                                d.id(),
                                DeviceNames.of(d.origin().device()),
                                d.origin().address(),
                                d.until()))
                        .toList(),
                listSessions.list().stream()
                        .map(s -> new Place(
                                s.id(),
                                DeviceNames.of(s.origin().device()),
                                s.origin().address(),
                                s.openedAt(),
                                s.lastSeen(),
                                s.id().equals(me.session().id())))
                        .toList(),
                SignInLine.of(showSignIns.show()),
                typed);
    }

    private static UUID uuid(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Missing(what, text);
        }
    }
}

package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.identity.BeginSecondFactor;
import id.laris.application.identity.ConfirmSecondFactor;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForgetDevice;
import id.laris.application.identity.GiveSecondFactor;
import id.laris.application.identity.RemoveSecondFactor;
import id.laris.application.identity.RenewRecoveryCodes;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.SecondFactorNeeded;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.WrongCode;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.identity.QrCode;
import id.laris.web.identity.SessionCookies;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Cookies;
import id.laris.web.shared.Me;
import id.laris.web.shared.Places;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The second step of signing in, for customers who want one: given, set up, renewed, removed. */
@Path("/akun")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class FactorPages {
    record Give(String destination, String wrong) implements TemplateInstance {}

    /** @param address what the app reads */
    record SetUp(String key, String address, QrCode picture, String wrong) implements TemplateInstance {}

    record Recovery(List<String> codes) implements TemplateInstance {}

    private static final String SECURITY = "/akun/keamanan";
    private static final String SET_UP = "/akun/langkah-kedua";

    private final GiveSecondFactor giveSecondFactor;
    private final BeginSecondFactor beginSecondFactor;
    private final ConfirmSecondFactor confirmSecondFactor;
    private final RemoveSecondFactor removeSecondFactor;
    private final RenewRecoveryCodes renewRecoveryCodes;
    private final ForgetDevice forgetDevice;
    private final CustomerArrival arrival;
    private final CurrentActor current;
    private final AccountWords words;

    FactorPages(
            GiveSecondFactor giveSecondFactor,
            BeginSecondFactor beginSecondFactor,
            ConfirmSecondFactor confirmSecondFactor,
            RemoveSecondFactor removeSecondFactor,
            RenewRecoveryCodes renewRecoveryCodes,
            ForgetDevice forgetDevice,
            CustomerArrival arrival,
            CurrentActor current,
            AccountWords words) {
        this.giveSecondFactor = giveSecondFactor;
        this.beginSecondFactor = beginSecondFactor;
        this.confirmSecondFactor = confirmSecondFactor;
        this.removeSecondFactor = removeSecondFactor;
        this.renewRecoveryCodes = renewRecoveryCodes;
        this.forgetDevice = forgetDevice;
        this.arrival = arrival;
        this.current = current;
        this.words = words;
    }

    /** Where the second step is given, and then back to that page. */
    static URI giveBefore(String destination) {
        return URI.create("/akun/kode?ke=" + URLEncoder.encode(destination, StandardCharsets.UTF_8));
    }

    /** Open to whoever gave the password and still owes this. */
    @GET
    @PermitAll
    @Path("kode")
    public Response ask(@QueryParam("ke") @DefaultValue("/akun") String destination) {
        return current.signedIn().isEmpty()
                ? Response.seeOther(URI.create("/akun/masuk")).build()
                : Response.ok(new Give(destination, "")).build();
    }

    @POST
    @PermitAll
    @Path("kode")
    public Response give(
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("remember") @DefaultValue("") String remember,
            @FormParam("ke") @DefaultValue("/akun") String destination,
            @CookieParam(Cookies.CART) String cart,
            UriInfo at) {
        if (current.signedIn().isEmpty())
            return Response.seeOther(URI.create("/akun/masuk")).build();
        try {
            var who = current.signedIn().orElseThrow();
            var given = giveSecondFactor.give(new GiveSecondFactor.Command(code.strip(), remember.equals("ya")));
            var answer = Response.seeOther(Places.local(destination))
                    .cookie(SessionCookies.of(AccountKind.CUSTOMER, given.token(), at));
            given.device()
                    .ifPresent(device -> answer.cookie(SessionCookies.ofDevice(AccountKind.CUSTOMER, device, at)));
            if (who.session().awaitsFactor())
                answer.cookie(arrival.arrive(who.account().id(), cart, at));
            return answer.build();
        } catch (WrongCode | TooManyFailures wrong) {
            return Response.status(422)
                    .entity(new Give(destination, words.of((Refusal) wrong)))
                    .build();
        }
    }

    @GET
    @Path("langkah-kedua")
    public Response setUp() {
        try {
            return Response.ok(setUpPage(""))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (SecondFactorNeeded needed) {
            return Response.seeOther(giveBefore(SET_UP)).build();
        }
    }

    @POST
    @Path("langkah-kedua")
    public Response confirm(@FormParam("code") @DefaultValue("") String code, UriInfo at) {
        try {
            var confirmed = confirmSecondFactor.confirm(code.strip());
            return Response.ok(new Recovery(confirmed.recoveryCodes()))
                    .cookie(SessionCookies.of(AccountKind.CUSTOMER, confirmed.token(), at))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (WrongCode | TooManyFailures wrong) {
            return Response.status(422)
                    .entity(setUpPage(words.of((Refusal) wrong)))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (SecondFactorNeeded needed) {
            return Response.seeOther(giveBefore(SET_UP)).build();
        }
    }

    @POST
    @Path("langkah-kedua/hapus")
    public Response remove() {
        try {
            removeSecondFactor.remove();
            return Response.seeOther(URI.create(SECURITY + "?" + Me.NOTICE + "=factor-off"))
                    .build();
        } catch (SecondFactorNeeded needed) {
            return Response.seeOther(giveBefore(SECURITY)).build();
        }
    }

    @POST
    @Path("langkah-kedua/kode-pemulihan")
    public Response renew() {
        try {
            return Response.ok(new Recovery(renewRecoveryCodes.renew()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (SecondFactorNeeded needed) {
            return Response.seeOther(giveBefore(SECURITY)).build();
        }
    }

    @POST
    @Path("langkah-kedua/perangkat/{id}/hapus")
    public Response forget(@PathParam("id") String id) {
        forgetDevice.forget(idOf(id));
        return Response.seeOther(URI.create(SECURITY)).build();
    }

    private SetUp setUpPage(String wrong) {
        var begun = beginSecondFactor.begin();
        return new SetUp(begun.key(), begun.address(), QrCode.of(begun.address()), wrong);
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Missing("device", text);
        }
    }
}

package id.laris.web.identity;

import id.laris.application.identity.BeginSecondFactor;
import id.laris.application.identity.ConfirmSecondFactor;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.GiveSecondFactor;
import id.laris.application.identity.ShowSecondFactor;
import id.laris.application.identity.SignIn;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.WrongCode;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Places;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The second step at the door of the back office: the code of the authenticator app, or setting the app up. Whoever stands here gave the
 * right password and may do nothing else yet; who is signed in comes here to set up another app.
 */
@Path("/admin")
@PermitAll
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeFactorPages {
    static final String CODE = "/admin/masuk/kode";
    static final String SET_UP = "/admin/masuk/pasang";

    /** @param refusal why the code was not taken; empty at first */
    record Code(String destination, String refusal) implements TemplateInstance {}

    /** @param half whether nothing else may be done before */
    record SetUp(String key, QrCode picture, String destination, boolean required, boolean half, String refusal)
            implements TemplateInstance {}

    /** Shown once. */
    record Recovery(List<String> codes, String destination) implements TemplateInstance {}

    private static final Pattern RECOVERY_CODE = Pattern.compile("[A-Z2-7]{5}-[A-Z2-7]{5}");

    private final ShowSecondFactor showSecondFactor;
    private final GiveSecondFactor giveSecondFactor;
    private final BeginSecondFactor beginSecondFactor;
    private final ConfirmSecondFactor confirmSecondFactor;
    private final CurrentActor current;
    private final OfficeAccountWords words;
    private final OfficeWords office;
    private final ShopSettings settings;

    OfficeFactorPages(
            ShowSecondFactor showSecondFactor,
            GiveSecondFactor giveSecondFactor,
            BeginSecondFactor beginSecondFactor,
            ConfirmSecondFactor confirmSecondFactor,
            CurrentActor current,
            OfficeAccountWords words,
            OfficeWords office,
            ShopSettings settings) {
        this.showSecondFactor = showSecondFactor;
        this.giveSecondFactor = giveSecondFactor;
        this.beginSecondFactor = beginSecondFactor;
        this.confirmSecondFactor = confirmSecondFactor;
        this.current = current;
        this.words = words;
        this.office = office;
        this.settings = settings;
    }

    /** Where somebody goes after the password. */
    static URI after(SignIn.Opened opened, URI wanted) {
        if (!opened.session().awaitsFactor()) return wanted;
        return URI.create(CODE + "?ke=" + URLEncoder.encode(wanted.toString(), StandardCharsets.UTF_8));
    }

    @GET
    @Path("masuk/kode")
    public Response code(@QueryParam("ke") @DefaultValue("/admin") String destination) {
        if (current.signedIn().isEmpty()) return toSignIn();
        if (!awaits()) return Response.seeOther(Places.office(destination)).build();
        if (!showSecondFactor.show().isOn()) return seeOther(SET_UP, destination);
        return unkept(Response.ok(new Code(destination, "")));
    }

    @POST
    @Path("masuk/kode")
    public Response give(
            @FormParam("kode") @DefaultValue("") String code,
            @FormParam("ingat") String remember,
            @FormParam("ke") @DefaultValue("/admin") String destination,
            UriInfo at) {
        if (current.signedIn().isEmpty()) return toSignIn();
        try {
            var given = giveSecondFactor.give(new GiveSecondFactor.Command(code, remember != null));
            var answer = Response.seeOther(Places.office(destination))
                    .cookie(SessionCookies.of(AccountKind.STAFF, given.token(), at));
            given.device().ifPresent(token -> answer.cookie(SessionCookies.ofDevice(AccountKind.STAFF, token, at)));
            return answer.build();
        } catch (WrongCode | TooManyFailures refused) {
            return unkept(Response.status(422).entity(new Code(destination, words.of((Refusal) refused))));
        }
    }

    @GET
    @Path("masuk/pasang")
    public Response setUp(@QueryParam("ke") @DefaultValue("/admin") String destination) {
        if (current.signedIn().isEmpty()) return toSignIn();
        if (awaits() && showSecondFactor.show().isOn()) return seeOther(CODE, destination);
        return unkept(Response.ok(setUpPage(destination, "")));
    }

    @POST
    @Path("masuk/pasang")
    public Response confirm(
            @FormParam("kode") @DefaultValue("") String code,
            @FormParam("ke") @DefaultValue("/admin") String destination,
            UriInfo at) {
        if (current.signedIn().isEmpty()) return toSignIn();
        try {
            var confirmed = confirmSecondFactor.confirm(code);
            return unkept(Response.ok(new Recovery(
                            confirmed.recoveryCodes(),
                            Places.office(destination).toString()))
                    .cookie(SessionCookies.of(AccountKind.STAFF, confirmed.token(), at)));
        } catch (WrongCode | TooManyFailures refused) {
            return unkept(Response.status(422).entity(setUpPage(destination, words.of((Refusal) refused))));
        }
    }

    /** The codes the page just showed, as a file. The shop has only their indexes: the page sends them along. */
    @POST
    @Path("masuk/kode-pemulihan.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Response file(@FormParam("kode") List<String> codes) {
        var text = office.in(OfficeFactorMessages.class).file_head(settings.name()) + "\n\n"
                + codes.stream()
                        .filter(code -> RECOVERY_CODE.matcher(code).matches())
                        .collect(Collectors.joining("\n"))
                + "\n";
        return Response.ok(text)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"kode-pemulihan.txt\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private boolean awaits() {
        return current.signedIn().filter(who -> who.session().awaitsFactor()).isPresent();
    }

    private SetUp setUpPage(String destination, String refusal) {
        var setUp = beginSecondFactor.begin();
        return new SetUp(
                setUp.key(),
                QrCode.of(setUp.address()),
                destination,
                showSecondFactor.show().isRequired(),
                awaits(),
                refusal);
    }

    private static Response toSignIn() {
        return Response.seeOther(URI.create(SessionMechanism.SIGN_IN)).build();
    }

    private static Response seeOther(String page, String destination) {
        return Response.seeOther(URI.create(page + "?ke=" + URLEncoder.encode(destination, StandardCharsets.UTF_8)))
                .build();
    }

    private static Response unkept(Response.ResponseBuilder page) {
        return page.header("Cache-Control", "no-store").build();
    }
}

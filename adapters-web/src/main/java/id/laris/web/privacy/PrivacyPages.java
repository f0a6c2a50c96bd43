package id.laris.web.privacy;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.privacy.ChangeMyConsents;
import id.laris.application.privacy.RequestErasure;
import id.laris.application.privacy.RequestExport;
import id.laris.application.privacy.ShowMyConsents;
import id.laris.application.privacy.ShowMyPrivacy;
import id.laris.application.privacy.SuspendProcessing;
import id.laris.application.privacy.TakeExport;
import id.laris.application.privacy.WithdrawErasure;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.SecondFactorNeeded;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.identity.WrongPassword;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.shared.Missing;
import id.laris.web.cart.CartHandle;
import id.laris.web.identity.SessionCookies;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Me;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** The customer's rights over their data. */
@Path("/akun/privasi")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class PrivacyPages {
    /** @param wrong why nothing was erased; empty at first */
    record Privacy(PrivacyView mine, String wrong) implements TemplateInstance {}

    record Erased() implements TemplateInstance {}

    private static final String HERE = "/akun/privasi";

    private final ShowMyConsents showMyConsents;
    private final ChangeMyConsents changeMyConsents;
    private final ShowMyPrivacy showMyPrivacy;
    private final RequestExport requestExport;
    private final TakeExport takeExport;
    private final SuspendProcessing suspendProcessing;
    private final RequestErasure requestErasure;
    private final WithdrawErasure withdrawErasure;
    private final CartHandle carts;
    private final ConsentWords words;

    PrivacyPages(
            ShowMyConsents showMyConsents,
            ChangeMyConsents changeMyConsents,
            ShowMyPrivacy showMyPrivacy,
            RequestExport requestExport,
            TakeExport takeExport,
            SuspendProcessing suspendProcessing,
            RequestErasure requestErasure,
            WithdrawErasure withdrawErasure,
            CartHandle carts,
            ConsentWords words) {
        this.showMyConsents = showMyConsents;
        this.changeMyConsents = changeMyConsents;
        this.showMyPrivacy = showMyPrivacy;
        this.requestExport = requestExport;
        this.takeExport = takeExport;
        this.suspendProcessing = suspendProcessing;
        this.requestErasure = requestErasure;
        this.withdrawErasure = withdrawErasure;
        this.carts = carts;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        return page("");
    }

    @POST
    @Path("persetujuan")
    public Response change(@FormParam("setuju") List<String> agreed) {
        var wanted = EnumSet.noneOf(Purpose.class);
        Arrays.stream(Purpose.values())
                .filter(purpose -> agreed != null && agreed.contains(purpose.name()))
                .forEach(wanted::add);
        changeMyConsents.change(wanted, words.now());
        return back("consents-saved");
    }

    @POST
    @Path("salinan")
    public Response askForCopy() {
        try {
            requestExport.request();
            return back("export-asked");
        } catch (SecondFactorNeeded needed) {
            return giveFactor();
        }
    }

    /** A form, not a link: nothing that looks ahead may spend the one time. */
    @POST
    @Path("salinan/{id}")
    public Response takeCopy(@PathParam("id") String id) {
        try {
            return Response.ok(takeExport.take(idOf(id)))
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .header("Content-Disposition", "attachment; filename=\"laris-data.json\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (SecondFactorNeeded needed) {
            return giveFactor();
        }
    }

    @POST
    @Path("tangguhkan")
    public Response suspend(@FormParam("ya") @DefaultValue("") String yes) {
        suspendProcessing.suspend(yes.equals("ya"));
        return back(yes.equals("ya") ? "restricted" : "unrestricted");
    }

    @POST
    @Path("hapus")
    public Response erase(@FormParam("password") @DefaultValue("") String password, UriInfo at) {
        try {
            var request = requestErasure.request(new Password(password));
            return request.state() == DataRequest.State.DONE
                    ? Response.ok(new Erased())
                            .cookie(SessionCookies.gone(AccountKind.CUSTOMER, at))
                            .cookie(carts.forget(at))
                            .build()
                    : Response.seeOther(URI.create(HERE + "#hapus")).build();
        } catch (WrongPassword | TooManyFailures wrong) {
            return Response.status(422).entity(page(wrong.code())).build();
        } catch (SecondFactorNeeded needed) {
            return giveFactor();
        }
    }

    @POST
    @Path("hapus/batal")
    public Response withdraw() {
        withdrawErasure.withdraw();
        return back("request-withdrawn");
    }

    private Privacy page(String wrong) {
        return new Privacy(PrivacyView.of(showMyConsents.show(), showMyPrivacy.show()), wrong);
    }

    /** They come back to this page afterwards and press again. */
    private static Response giveFactor() {
        return Response.seeOther(URI.create("/akun/kode?ke=" + HERE)).build();
    }

    private static Response back(String notice) {
        return Response.seeOther(URI.create(HERE + "?" + Me.NOTICE + "=" + notice))
                .build();
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Missing("export", text);
        }
    }
}

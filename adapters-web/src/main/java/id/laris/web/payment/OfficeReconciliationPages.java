package id.laris.web.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.Gateways;
import id.laris.application.payment.ReconcileSettlement;
import id.laris.application.payment.ReconcileSettlement.Difference;
import id.laris.application.payment.ReconcileSettlement.Finding;
import id.laris.application.payment.ReconcileSettlement.Reconciled;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import id.laris.web.shared.office.Uploads;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What providers say they settled, beside what the shop has booked. */
@Path(OfficeReconciliationPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReconciliationPages {
    static final String PATH = "/admin/pembayaran/cocok";
    private static final int MOST_BYTES = 1 << 20;

    record Desk(List<String> providers, Typed typed) implements TemplateInstance {}

    record Result(
            String provider,
            int agreed,
            List<Differing> differences,
            String gross,
            String refunded,
            String fees,
            Map<Long, String> unreadable)
            implements TemplateInstance {}

    /** @param order empty when the payment is unknown @param booked empty when the shop has nothing of it */
    record Differing(long line, String reference, String order, String reported, String booked, Finding finding) {
        static Differing of(Difference difference) {
            return new Differing(
                    difference.line(),
                    difference.reference(),
                    difference.order().map(OrderNumber::value).orElse(""),
                    Formats.text(difference.reported()),
                    difference.booked().map(Formats::text).orElse(""),
                    difference.finding());
        }
    }

    private final ReconcileSettlement reconcileSettlement;
    private final Gateways gateways;
    private final CurrentActor actor;
    private final OfficeWords words;

    OfficeReconciliationPages(
            ReconcileSettlement reconcileSettlement, Gateways gateways, CurrentActor actor, OfficeWords words) {
        this.reconcileSettlement = reconcileSettlement;
        this.gateways = gateways;
        this.actor = actor;
        this.words = words;
    }

    @GET
    public TemplateInstance desk() {
        if (!actor.may(Permission.CONFIRM_PAYMENTS)) throw new NotAllowed(actor.actor(), Permission.CONFIRM_PAYMENTS);
        return new Desk(gateways.outside(), Typed.NOTHING);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response reconcile(
            @RestForm("penyedia") @DefaultValue("") String provider, @RestForm("berkas") FileUpload file)
            throws IOException {
        var say = words.in(OfficePaymentMessages.class);
        if (!gateways.outside().contains(provider)) return refused(provider, say.no_provider());
        if (file == null || file.size() == 0) return refused(provider, say.no_file());
        if (file.size() > MOST_BYTES) return refused(provider, say.file_too_large());
        try (var csv = Uploads.text(file)) {
            return Response.ok(result(provider, reconcileSettlement.reconcile(provider, csv)))
                    .build();
        } catch (Invalid unreadable) {
            return refused(provider, say.unreadable_report());
        }
    }

    private static Result result(String provider, Reconciled reconciled) {
        return new Result(
                provider,
                reconciled.agreed(),
                reconciled.differences().stream().map(Differing::of).toList(),
                Formats.text(reconciled.gross()),
                Formats.text(reconciled.refunded()),
                Formats.text(reconciled.fees()),
                reconciled.unreadable());
    }

    private Response refused(String provider, String why) {
        var typed = new Typed("cocok", Typed.values("penyedia", provider), why);
        return Response.status(422).entity(new Desk(gateways.outside(), typed)).build();
    }
}

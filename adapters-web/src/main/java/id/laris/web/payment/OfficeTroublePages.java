package id.laris.web.payment;

import id.laris.application.payment.AskAboutPayment;
import id.laris.application.payment.CashGateway;
import id.laris.application.payment.CreditGateway;
import id.laris.application.payment.ExchangeGateway;
import id.laris.application.payment.ListTroubledPayments;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.Payments.TroubledAttempt;
import id.laris.application.payment.TransferGateway;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Trouble;
import id.laris.domain.shared.Missing;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The payment monitor: what is stuck, why, and what to do about it. */
@Path(OfficeTroublePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeTroublePages {
    static final String PATH = "/admin/pembayaran/macet";
    private static final Set<String> NOBODY_TO_ASK =
            Set.of(TransferGateway.PROVIDER, CashGateway.PROVIDER, ExchangeGateway.PROVIDER, CreditGateway.PROVIDER);

    record Monitor(List<Stuck> stuck) implements TemplateInstance {}

    /** @param missing what the order still wants @param askable whether its provider can be asked */
    record Stuck(
            String order,
            String attempt,
            String provider,
            PaymentMethod method,
            String asked,
            String missing,
            Instant since,
            Trouble trouble,
            boolean askable) {}

    private final ListTroubledPayments listTroubledPayments;
    private final AskAboutPayment askAboutPayment;

    OfficeTroublePages(ListTroubledPayments listTroubledPayments, AskAboutPayment askAboutPayment) {
        this.listTroubledPayments = listTroubledPayments;
        this.askAboutPayment = askAboutPayment;
    }

    @GET
    public TemplateInstance monitor() {
        return new Monitor(listTroubledPayments.list().stream()
                .map(OfficeTroublePages::stuck)
                .toList());
    }

    @POST
    @Path("tanya")
    public Response ask(@FormParam("percobaan") String id) {
        return Response.seeOther(told(askAboutPayment.ask(attempt(id))).on(PATH))
                .build();
    }

    private static Notice told(Report report) {
        return switch (report.outcome()) {
            case PAID -> Notice.ASKED_PAID;
            case FAILED, EXPIRED, CANCELLED -> Notice.ASKED_OVER;
            case PENDING -> Notice.ASKED_OPEN;
            default -> Notice.ASKED_IN_VAIN;
        };
    }

    private static Stuck stuck(TroubledAttempt troubled) {
        var attempt = troubled.attempt();
        return new Stuck(
                troubled.order().value(),
                attempt.id().toString(),
                attempt.provider(),
                attempt.method(),
                Formats.text(attempt.asked()),
                Formats.text(troubled.missing()),
                attempt.startedAt(),
                troubled.trouble(),
                troubled.trouble() != Trouble.SHORT && !NOBODY_TO_ASK.contains(attempt.provider()));
    }

    private static AttemptId attempt(String id) {
        try {
            return new AttemptId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException unreadable) {
            throw new Missing("attempt", id);
        }
    }
}

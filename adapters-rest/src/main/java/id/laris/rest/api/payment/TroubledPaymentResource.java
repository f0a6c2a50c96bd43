package id.laris.rest.api.payment;

import id.laris.application.payment.AskAboutPayment;
import id.laris.application.payment.CaptureHeldMoney;
import id.laris.application.payment.ListTroubledPayments;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.payment.ReleaseHeldMoney;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Trouble;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Payments that do not come to their end by themselves. */
@Path(Api.ROOT + "/troubled-payments")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class TroubledPaymentResource {
    @Schema(name = "TroubledPayments")
    record TroubledView(List<LineView> items) {}

    @Schema(name = "TroubledPayment")
    record LineView(
            @Schema(examples = "LR-000042") String order,
            String attempt,
            String provider,
            PaymentMethod method,
            AttemptState state,
            MoneyView asked,

            @Schema(description = "What the order still wants")
            MoneyView missing,

            Instant startedAt,
            Trouble trouble,

            @Schema(description = "Whether money that is held is taken by asking; else only its provider takes it")
            boolean takeable,

            @Schema(nullable = true, description = "When the order expires and money that is held for it is let go")
            Instant until) {
        static LineView of(ListTroubledPayments.Stuck stuck) {
            var troubled = stuck.payment();
            var attempt = troubled.attempt();
            return new LineView(
                    troubled.order().value(),
                    attempt.id().toString(),
                    attempt.provider(),
                    attempt.method(),
                    attempt.state(),
                    MoneyView.of(attempt.asked()),
                    MoneyView.of(troubled.missing()),
                    attempt.startedAt(),
                    troubled.trouble(),
                    stuck.takeable(),
                    troubled.until().orElse(null));
        }
    }

    @Schema(name = "ProviderAnswer")
    record AnswerView(
            @Schema(description = "What the provider says of the attempt; UNKNOWN when it did not answer")
            Outcome outcome) {}

    private final ListTroubledPayments listTroubledPayments;
    private final AskAboutPayment askAboutPayment;

    private final CaptureHeldMoney captureHeldMoney;
    private final ReleaseHeldMoney releaseHeldMoney;

    TroubledPaymentResource(
            ListTroubledPayments listTroubledPayments,
            AskAboutPayment askAboutPayment,
            CaptureHeldMoney captureHeldMoney,
            ReleaseHeldMoney releaseHeldMoney) {
        this.listTroubledPayments = listTroubledPayments;
        this.askAboutPayment = askAboutPayment;
        this.captureHeldMoney = captureHeldMoney;
        this.releaseHeldMoney = releaseHeldMoney;
    }

    @GET
    @APIResponseSchema(
            value = TroubledView.class,
            responseCode = "200",
            responseDescription = "The longest waiting first")
    public TroubledView list() {
        return new TroubledView(
                listTroubledPayments.list().stream().map(LineView::of).toList());
    }

    /** Asking twice does no harm: what the provider says is booked once. */
    @POST
    @Path("{attempt}/ask")
    @APIResponseSchema(value = AnswerView.class, responseCode = "200", responseDescription = "What it said")
    public AnswerView ask(@RestPath String attempt) {
        return new AnswerView(askAboutPayment
                .ask(new AttemptId(Paths.uuid("attempt", attempt)))
                .outcome());
    }

    @POST
    @Path("{attempt}/capture")
    @APIResponseSchema(value = AnswerView.class, responseCode = "200", responseDescription = "What it said")
    public AnswerView capture(@RestPath String attempt) {
        return new AnswerView(captureHeldMoney
                .capture(new AttemptId(Paths.uuid("attempt", attempt)))
                .outcome());
    }

    @POST
    @Path("{attempt}/release")
    @APIResponseSchema(value = AnswerView.class, responseCode = "200", responseDescription = "What it said")
    public AnswerView release(@RestPath String attempt) {
        return new AnswerView(releaseHeldMoney
                .release(new AttemptId(Paths.uuid("attempt", attempt)))
                .outcome());
    }
}

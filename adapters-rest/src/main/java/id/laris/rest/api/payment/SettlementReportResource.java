package id.laris.rest.api.payment;

import id.laris.application.payment.ReconcileSettlement;
import id.laris.application.payment.ReconcileSettlement.Difference;
import id.laris.application.payment.ReconcileSettlement.Finding;
import id.laris.domain.order.OrderNumber;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.TextFiles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT + "/settlement-reports")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class SettlementReportResource {
    private static final int MOST_BYTES = 1 << 20;

    @Schema(name = "SettlementReport")
    record ReportView(
            @Schema(description = "Lines that are booked here just so")
            int agreed,

            List<DifferenceView> differences,

            @Schema(description = "All payments in the report")
            MoneyView gross,

            @Schema(description = "All refunds in the report")
            MoneyView refunded,

            @Schema(description = "All fees in the report") MoneyView fees,

            @Schema(description = "Lines that cannot be read")
            List<BankStatementResource.UnreadableView> unreadable) {}

    @Schema(name = "SettlementDifference")
    record DifferenceView(
            long line,
            String reference,

            @Schema(description = "Empty when no payment is called so", nullable = true)
            String order,

            MoneyView reported,

            @Schema(description = "What is booked of it here; empty when nothing", nullable = true)
            MoneyView booked,

            Finding finding) {
        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.line(),
                    difference.reference(),
                    difference.order().map(OrderNumber::value).orElse(null),
                    MoneyView.of(difference.reported()),
                    difference.booked().map(MoneyView::of).orElse(null),
                    difference.finding());
        }
    }

    private final ReconcileSettlement reconcileSettlement;

    SettlementReportResource(ReconcileSettlement reconcileSettlement) {
        this.reconcileSettlement = reconcileSettlement;
    }

    @POST
    @Path("{provider}")
    @Consumes("text/csv")
    @APIResponseSchema(
            value = ReportView.class,
            responseCode = "200",
            responseDescription = "What agrees and what differs")
    public ReportView reconcile(@RestPath String provider, byte[] csv) {
        var reconciled = reconcileSettlement.reconcile(provider, TextFiles.reader(csv, MOST_BYTES));
        return new ReportView(
                reconciled.agreed(),
                reconciled.differences().stream().map(DifferenceView::of).toList(),
                MoneyView.of(reconciled.gross()),
                MoneyView.of(reconciled.refunded()),
                MoneyView.of(reconciled.fees()),
                BankStatementResource.UnreadableView.of(reconciled.unreadable()));
    }
}

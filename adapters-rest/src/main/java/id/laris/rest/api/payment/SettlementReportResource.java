package id.laris.rest.api.payment;

import id.laris.application.payment.SendSettlement;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.TextFiles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/settlement-reports")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class SettlementReportResource {
    private static final int MOST_BYTES = 32 << 20;

    private final SendSettlement sendSettlement;
    private final SettlementRunResource runs;

    SettlementReportResource(SendSettlement sendSettlement, SettlementRunResource runs) {
        this.sendSettlement = sendSettlement;
        this.runs = runs;
    }

    @POST
    @Path("{provider}")
    @Consumes("text/csv")
    @APIResponseSchema(
            value = SettlementRunResource.ResultView.class,
            responseCode = "200",
            responseDescription = "What agrees and what differs, as far as it is compared")
    public SettlementRunResource.ResultView reconcile(
            @RestPath String provider,
            @RestQuery @Parameter(description = "What the list of reports calls it", example = "november.csv")
                    String fileName,
            byte[] csv) {
        var run = sendSettlement.send(
                provider, Asked.text(fileName).orElse("report.csv"), TextFiles.reader(csv, MOST_BYTES));
        return runs.show(run.id().toString(), null, null);
    }
}

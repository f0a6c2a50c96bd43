package id.laris.rest.api.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.SendSettlement;
import id.laris.domain.identity.Permission;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.TextFiles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
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
    private final CurrentActor current;

    SettlementReportResource(SendSettlement sendSettlement, SettlementRunResource runs, CurrentActor current) {
        this.sendSettlement = sendSettlement;
        this.runs = runs;
        this.current = current;
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
            InputStream csv) {
        current.require(Permission.CONFIRM_PAYMENTS);
        var name = Asked.text(fileName).orElse("report.csv");
        var run = TextFiles.read(csv, MOST_BYTES, text -> sendSettlement.send(provider, name, text));
        return runs.show(run.id().toString(), null, null);
    }
}

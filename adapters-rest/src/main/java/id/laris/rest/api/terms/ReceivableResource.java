package id.laris.rest.api.terms;

import id.laris.application.identity.CurrentActor;
import id.laris.application.terms.ShowAgeing;
import id.laris.application.terms.ShowReceivables;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.terms.TermsJson.OwedView;
import id.laris.rest.api.terms.TermsJson.ReportView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What customers owe for orders on invoice. */
@Path(Api.ROOT + "/receivables")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receivables")
class ReceivableResource {
    private final ShowAgeing showAgeing;
    private final ShowReceivables showReceivables;
    private final CurrentActor current;

    ReceivableResource(ShowAgeing showAgeing, ShowReceivables showReceivables, CurrentActor current) {
        this.showAgeing = showAgeing;
        this.showReceivables = showReceivables;
        this.current = current;
    }

    @GET
    public ReportView report() {
        return ReportView.of(showAgeing.show());
    }

    @GET
    @Path("{account}")
    public OwedView customer(@RestPath String account) {
        current.require(Permission.VIEW_REPORTS);
        return OwedView.of(showReceivables.show(new AccountId(Paths.uuid("customer", account))));
    }
}

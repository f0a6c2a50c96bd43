package id.laris.rest.api.terms;

import id.laris.application.identity.CurrentActor;
import id.laris.application.terms.GrantTerms;
import id.laris.application.terms.ListTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import id.laris.rest.api.terms.TermsJson.StandingView;
import id.laris.rest.api.terms.TermsJson.TermsRequest;
import id.laris.rest.api.terms.TermsJson.TermsView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who may buy on invoice. */
@Path(Api.ROOT + "/terms")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receivables")
class TermsResource {
    private final ListTerms listTerms;
    private final GrantTerms grantTerms;
    private final CurrentActor current;
    private final Tagged tagged;

    TermsResource(ListTerms listTerms, GrantTerms grantTerms, CurrentActor current, Tagged tagged) {
        this.listTerms = listTerms;
        this.grantTerms = grantTerms;
        this.current = current;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "By account")
    public PageView<StandingView> list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        current.require(Permission.GRANT_TERMS);
        int most = Asked.number("limit", limit, 50);
        if (most < 1 || most > 500) throw new Invalid("limit", most, "1 to 500");
        var after = Asked.text(cursor).map(text -> {
            if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                throw new Invalid("cursor", text, "`next` of the page before");
            return new AccountId(java.util.UUID.fromString(text));
        });
        return PageView.of(listTerms.list(after, most), StandingView::of);
    }

    @PUT
    @Path("{account}")
    @APIResponseSchema(value = TermsView.class, responseCode = "200", responseDescription = "As they are now")
    public Response grant(
            @RestPath String account, @RestHeader(HttpHeaders.IF_MATCH) String seen, TermsRequest request) {
        current.require(Permission.GRANT_TERMS);
        var terms = grantTerms.grant(request.toCommand(Paths.uuid("customer", account), Tagged.versionSeen(seen)));
        return tagged.answer(terms.version(), TermsView.of(terms));
    }
}

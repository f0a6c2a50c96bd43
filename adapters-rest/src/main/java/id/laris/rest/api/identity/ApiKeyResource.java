package id.laris.rest.api.identity;

import id.laris.application.identity.ChangeApiKey;
import id.laris.application.identity.IssueApiKey;
import id.laris.application.identity.KnownKeys;
import id.laris.application.identity.ListApiKeys;
import id.laris.application.identity.RevokeApiKey;
import id.laris.domain.identity.ApiKey.Standing;
import id.laris.rest.api.identity.ApiKeyJson.ApiKeyRequest;
import id.laris.rest.api.identity.ApiKeyJson.ApiKeyView;
import id.laris.rest.api.identity.ApiKeyJson.IssuedView;
import id.laris.rest.api.identity.ApiKeyJson.KeyTermsRequest;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/api-keys")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys")
class ApiKeyResource {
    private final ListApiKeys listApiKeys;
    private final IssueApiKey issueApiKey;
    private final ChangeApiKey changeApiKey;
    private final RevokeApiKey revokeApiKey;
    private final KnownKeys known;
    private final OnceOnly onceOnly;
    private final Clock clock;

    ApiKeyResource(
            ListApiKeys listApiKeys,
            IssueApiKey issueApiKey,
            ChangeApiKey changeApiKey,
            RevokeApiKey revokeApiKey,
            KnownKeys known,
            OnceOnly onceOnly,
            Clock clock) {
        this.listApiKeys = listApiKeys;
        this.issueApiKey = issueApiKey;
        this.changeApiKey = changeApiKey;
        this.revokeApiKey = revokeApiKey;
        this.known = known;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The keys")
    public PageView<ApiKeyView> list(
            @RestQuery @Parameter(description = "Part of a name, or the beginning of a key", example = "kasir")
                    String q,
            @RestQuery @Parameter(description = "VALID, ENDS_SOON, EXPIRED or REVOKED", example = "ENDS_SOON")
                    String standing) {
        var query = new ListApiKeys.Query(Asked.text(q).orElse(""), Asked.choice("standing", standing, Standing.class));
        var now = clock.instant();
        return PageView.of(listApiKeys.list(query), key -> ApiKeyView.of(key, now));
    }

    /** The key is in this answer and nowhere else; a repeat under the same Idempotency-Key, which only its caller knows, gets it again. */
    @POST
    @APIResponseSchema(value = IssuedView.class, responseCode = "201", responseDescription = "The key")
    public Response issue(@RestHeader(OnceOnly.HEADER) String repeatKey, UriInfo uri, ApiKeyRequest request) {
        var command = new IssueApiKey.Command(request.terms(), request.rights());
        var answer = onceOnly.secretAnswer(uri, repeatKey, request, () -> {
            var key = issueApiKey.issue(command);
            return new OnceOnly.Answer(
                    201, null, new IssuedView(key, command.terms().name(), command.permissions()));
        });
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("{prefix}")
    @APIResponse(responseCode = "204", description = "It is changed")
    public void change(@RestPath String prefix, KeyTermsRequest request) {
        changeApiKey.change(new ChangeApiKey.Command(prefix, request.terms()));
        known.forgetAll();
    }

    @DELETE
    @Path("{prefix}")
    @APIResponse(responseCode = "204", description = "It is revoked")
    public void revoke(@RestPath String prefix) {
        revokeApiKey.revoke(prefix);
        known.forgetAll();
    }
}

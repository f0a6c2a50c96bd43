package id.laris.rest.api.identity;

import id.laris.application.identity.ApiKeys.ApiKey;
import id.laris.application.identity.IssueApiKey;
import id.laris.application.identity.ListApiKeys;
import id.laris.application.identity.RevokeApiKey;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT + "/api-keys")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys")
class ApiKeyResource {
    @Schema(name = "ApiKey")
    record ApiKeyView(String prefix, String name, Set<Permission> permissions, Instant createdAt, boolean active) {
        static ApiKeyView of(ApiKey key) {
            return new ApiKeyView(
                    key.prefix(), key.name(), new TreeSet<>(key.permissions()), key.createdAt(), key.active());
        }
    }

    @Schema(name = "ApiKeyRequest")
    record ApiKeyRequest(String name, List<String> permissions) implements JsonRequest {
        Set<Permission> rights() {
            if (permissions == null || permissions.isEmpty())
                throw new Invalid("permissions", permissions, "at least one permission");
            var rights = EnumSet.noneOf(Permission.class);
            permissions.forEach(p -> rights.add(Asked.choice("permissions", p, Permission.class)
                    .orElseThrow(() -> new Invalid("permissions", p, "names of permissions"))));
            return rights;
        }
    }

    @Schema(name = "IssuedKey")
    record IssuedView(String key, String name, Set<Permission> permissions) {}

    private final ListApiKeys listApiKeys;
    private final IssueApiKey issueApiKey;
    private final RevokeApiKey revokeApiKey;
    private final KeyHolders holders;
    private final OnceOnly onceOnly;

    ApiKeyResource(
            ListApiKeys listApiKeys,
            IssueApiKey issueApiKey,
            RevokeApiKey revokeApiKey,
            KeyHolders holders,
            OnceOnly onceOnly) {
        this.listApiKeys = listApiKeys;
        this.issueApiKey = issueApiKey;
        this.revokeApiKey = revokeApiKey;
        this.holders = holders;
        this.onceOnly = onceOnly;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The keys")
    public PageView<ApiKeyView> list() {
        return PageView.of(listApiKeys.list(), ApiKeyView::of);
    }

    /** The key is in this answer and nowhere else; a repeat under the same Idempotency-Key, which only its caller knows, gets it again. */
    @POST
    @APIResponseSchema(value = IssuedView.class, responseCode = "201", responseDescription = "The key")
    public Response issue(@RestHeader(OnceOnly.HEADER) String repeatKey, UriInfo uri, ApiKeyRequest request) {
        var rights = request.rights();
        var answer = onceOnly.secretAnswer(uri, repeatKey, request, () -> {
            var key = issueApiKey.issue(request.name(), rights);
            return new OnceOnly.Answer(
                    201, null, new IssuedView(key, request.name().strip(), rights));
        });
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("{prefix}")
    @APIResponse(responseCode = "204", description = "It is revoked")
    public void revoke(@RestPath String prefix) {
        revokeApiKey.revoke(prefix);
        holders.forgetAll();
    }
}

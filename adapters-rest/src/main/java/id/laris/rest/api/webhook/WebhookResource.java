package id.laris.rest.api.webhook;

import id.laris.application.webhook.AddWebhook;
import id.laris.application.webhook.ChangeWebhook;
import id.laris.application.webhook.ListWebhooks;
import id.laris.application.webhook.RemoveWebhook;
import id.laris.application.webhook.RotateWebhookSecret;
import id.laris.application.webhook.ShowWebhook;
import id.laris.domain.webhook.WebhookId;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.webhook.WebhookJson.AddedView;
import id.laris.rest.api.webhook.WebhookJson.ChangeRequest;
import id.laris.rest.api.webhook.WebhookJson.SecretView;
import id.laris.rest.api.webhook.WebhookJson.WebhookRequest;
import id.laris.rest.api.webhook.WebhookJson.WebhookView;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT + "/webhooks")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhookResource {
    private final ListWebhooks listWebhooks;
    private final ShowWebhook showWebhook;
    private final AddWebhook addWebhook;
    private final ChangeWebhook changeWebhook;
    private final RemoveWebhook removeWebhook;
    private final RotateWebhookSecret rotateWebhookSecret;
    private final OnceOnly onceOnly;

    WebhookResource(
            ListWebhooks listWebhooks,
            ShowWebhook showWebhook,
            AddWebhook addWebhook,
            ChangeWebhook changeWebhook,
            RemoveWebhook removeWebhook,
            RotateWebhookSecret rotateWebhookSecret,
            OnceOnly onceOnly) {
        this.listWebhooks = listWebhooks;
        this.showWebhook = showWebhook;
        this.addWebhook = addWebhook;
        this.changeWebhook = changeWebhook;
        this.removeWebhook = removeWebhook;
        this.rotateWebhookSecret = rotateWebhookSecret;
        this.onceOnly = onceOnly;
    }

    static WebhookId id(String id) {
        return new WebhookId(Paths.uuid("webhook", id));
    }

    @GET
    @APIResponse(responseCode = "200", description = "The webhooks")
    public PageView<WebhookView> list() {
        return PageView.of(listWebhooks.list(), WebhookView::of);
    }

    @POST
    @APIResponseSchema(value = AddedView.class, responseCode = "201", responseDescription = "The webhook")
    public Response add(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, WebhookRequest request) {
        var terms = request.terms();
        return secret(onceOnly.secretAnswer(uri, key, request, () -> {
            var added = addWebhook.add(terms);
            return OnceOnly.Answer.created(
                    Api.ROOT + "/webhooks/" + added.webhook().id(),
                    AddedView.of(added.webhook(), added.secret().text()));
        }));
    }

    @GET
    @Path("{id}")
    @APIResponse(responseCode = "200", description = "The webhook")
    public WebhookView show(@RestPath String id) {
        return WebhookView.of(showWebhook.show(id(id)));
    }

    @PUT
    @Path("{id}")
    @APIResponse(responseCode = "200", description = "The webhook as it is now")
    public WebhookView change(@RestPath String id, ChangeRequest request) {
        return WebhookView.of(
                changeWebhook.change(new ChangeWebhook.Command(id(id), request.terms(), request.isActive())));
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "It is told no more")
    public void remove(@RestPath String id) {
        removeWebhook.remove(id(id));
    }

    @POST
    @Path("{id}/secret")
    @APIResponseSchema(value = SecretView.class, responseCode = "201", responseDescription = "The new secret")
    public Response rotate(@RestPath String id, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri) {
        return secret(onceOnly.secretAnswer(
                uri,
                key,
                "",
                () -> new OnceOnly.Answer(
                        201,
                        null,
                        new SecretView(rotateWebhookSecret.rotate(id(id)).text()))));
    }

    private static Response secret(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

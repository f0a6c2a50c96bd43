package id.laris.web.webhook;

import id.laris.application.shared.Page;
import id.laris.application.webhook.AddWebhook;
import id.laris.application.webhook.ChangeWebhook;
import id.laris.application.webhook.ListDeliveries;
import id.laris.application.webhook.ListWebhooks;
import id.laris.application.webhook.RemoveWebhook;
import id.laris.application.webhook.RotateWebhookSecret;
import id.laris.application.webhook.ShowWebhook;
import id.laris.application.webhook.WebhookDeliveries.Delivery;
import id.laris.application.webhook.WebhookDeliveries.State;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookTopic;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The programs that are told what happens: listed, added (with a secret that is shown once), changed, removed. */
@Path(OfficeWebhookPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeWebhookPages {
    static final String PATH = "/admin/webhook";
    static final String REPLAY_FORM = "ulang";
    private static final String FORM = "webhook";
    private static final int PAGE = 50;

    record Webhooks(List<Webhook> webhooks, List<Area> areas, Typed typed) implements TemplateInstance {}

    /** Events that belong together. */
    record Area(String name, List<Choice> choices) {}

    record Choice(WebhookTopic topic, boolean chosen) {}

    /** @param state of the messages shown; null for all */
    record One(
            Webhook webhook,
            List<Area> areas,
            List<Delivery> deliveries,
            String next,
            State state,
            List<State> states,
            Typed typed)
            implements TemplateInstance {}

    /** @param secret never shown again */
    record Secret(Webhook webhook, String secret, boolean anew) implements TemplateInstance {}

    private final ListWebhooks listWebhooks;
    private final ShowWebhook showWebhook;
    private final AddWebhook addWebhook;
    private final ChangeWebhook changeWebhook;
    private final RemoveWebhook removeWebhook;
    private final RotateWebhookSecret rotateWebhookSecret;
    private final ListDeliveries listDeliveries;
    private final WebhookWords words;

    OfficeWebhookPages(
            ListWebhooks listWebhooks,
            ShowWebhook showWebhook,
            AddWebhook addWebhook,
            ChangeWebhook changeWebhook,
            RemoveWebhook removeWebhook,
            RotateWebhookSecret rotateWebhookSecret,
            ListDeliveries listDeliveries,
            WebhookWords words) {
        this.listWebhooks = listWebhooks;
        this.showWebhook = showWebhook;
        this.addWebhook = addWebhook;
        this.changeWebhook = changeWebhook;
        this.removeWebhook = removeWebhook;
        this.rotateWebhookSecret = rotateWebhookSecret;
        this.listDeliveries = listDeliveries;
        this.words = words;
    }

    static WebhookId id(String id) {
        return new WebhookId(uuid("webhook", id));
    }

    static UUID uuid(String thing, String id) {
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) throw new Missing(thing, "?");
        return UUID.fromString(id);
    }

    @GET
    public TemplateInstance list() {
        return new Webhooks(listWebhooks.list(), areas(Set.of()), Typed.NOTHING);
    }

    /** Answered at once and not by a redirect: the secret is nowhere else to be read from. */
    @POST
    public Response add(@BeanParam WebhookForm form) {
        try {
            var added = addWebhook.add(form.terms());
            return secret(new Secret(added.webhook(), added.secret().text(), false));
        } catch (Refusal refusal) {
            var typed = words.refused(FORM, form.typed(), refusal);
            return Response.status(422)
                    .entity(new Webhooks(listWebhooks.list(), areas(form.topics()), typed))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(
            @PathParam("id") String id, @QueryParam("keadaan") String state, @QueryParam("dari") String cursor) {
        var webhook = showWebhook.show(id(id));
        var typed = new Typed("", WebhookForm.of(webhook), "");
        return page(webhook, webhook.topics(), state(state), Optional.ofNullable(cursor), typed);
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, @BeanParam WebhookForm form) {
        try {
            changeWebhook.change(new ChangeWebhook.Command(id(id), form.terms(), form.isActive()));
            return Response.seeOther(Notice.SAVED.on(PATH + "/" + id)).build();
        } catch (Refusal refusal) {
            var typed = words.refused(FORM, form.typed(), refusal);
            return Response.status(422)
                    .entity(page(showWebhook.show(id(id)), form.topics(), Optional.empty(), Optional.empty(), typed))
                    .build();
        }
    }

    @POST
    @Path("{id}/rahasia")
    public Response rotate(@PathParam("id") String id) {
        var secret = rotateWebhookSecret.rotate(id(id));
        return secret(new Secret(showWebhook.show(id(id)), secret.text(), true));
    }

    @POST
    @Path("{id}/hapus")
    public Response remove(@PathParam("id") String id) {
        removeWebhook.remove(id(id));
        return Response.seeOther(Notice.SAVED.on(PATH)).build();
    }

    /** The webhook's page with what came of sending again. */
    TemplateInstance page(WebhookId id, Typed replay) {
        var webhook = showWebhook.show(id);
        var values = new java.util.HashMap<>(WebhookForm.of(webhook));
        values.putAll(replay.values());
        return page(
                webhook,
                webhook.topics(),
                Optional.empty(),
                Optional.empty(),
                new Typed(replay.form(), values, replay.refusal()));
    }

    private One page(
            Webhook webhook, Set<WebhookTopic> chosen, Optional<State> state, Optional<String> cursor, Typed typed) {
        Page<Delivery> page = listDeliveries.list(new ListDeliveries.Query(webhook.id(), state, cursor, PAGE));
        return new One(
                webhook,
                areas(chosen),
                page.items(),
                page.next().orElse(null),
                state.orElse(null),
                List.of(State.values()),
                typed);
    }

    private static Response secret(Secret page) {
        return Response.ok(page).header("Cache-Control", "no-store").build();
    }

    private static Optional<State> state(String name) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static List<Area> areas(Set<WebhookTopic> chosen) {
        return Arrays.stream(WebhookTopic.values())
                .map(WebhookTopic::area)
                .distinct()
                .map(area -> new Area(
                        area,
                        Arrays.stream(WebhookTopic.values())
                                .filter(topic -> topic.area().equals(area))
                                .map(topic -> new Choice(topic, chosen.contains(topic)))
                                .toList()))
                .toList();
    }
}

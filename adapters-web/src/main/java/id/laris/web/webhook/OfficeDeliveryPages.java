package id.laris.web.webhook;

import id.laris.application.shared.ShopSettings;
import id.laris.application.webhook.ReplayDelivery;
import id.laris.application.webhook.ReplaySince;
import id.laris.application.webhook.ShowDelivery;
import id.laris.application.webhook.ShowWebhook;
import id.laris.application.webhook.WebhookDeliveries.Delivery;
import id.laris.application.webhook.WebhookDeliveries.Try;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.domain.webhook.Webhook;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Days;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** What was sent to a webhook, and sending it again. */
@Path(OfficeWebhookPages.PATH + "/{id}")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeDeliveryPages {
    record Sent(Webhook webhook, Delivery delivery, List<Try> tries) implements TemplateInstance {}

    private final ShowWebhook showWebhook;
    private final ShowDelivery showDelivery;
    private final ReplayDelivery replayDelivery;
    private final ReplaySince replaySince;
    private final OfficeWebhookPages pages;
    private final ShopSettings settings;
    private final WebhookWords words;

    OfficeDeliveryPages(
            ShowWebhook showWebhook,
            ShowDelivery showDelivery,
            ReplayDelivery replayDelivery,
            ReplaySince replaySince,
            OfficeWebhookPages pages,
            ShopSettings settings,
            WebhookWords words) {
        this.showWebhook = showWebhook;
        this.showDelivery = showDelivery;
        this.replayDelivery = replayDelivery;
        this.replaySince = replaySince;
        this.pages = pages;
        this.settings = settings;
        this.words = words;
    }

    @GET
    @Path("kiriman/{delivery}")
    public TemplateInstance show(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        var webhook = showWebhook.show(OfficeWebhookPages.id(id));
        var shown = showDelivery.show(webhook.id(), OfficeWebhookPages.uuid("delivery", delivery));
        return new Sent(webhook, shown.delivery(), shown.tries());
    }

    @POST
    @Path("kiriman/{delivery}")
    public Response replay(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        replayDelivery.replay(OfficeWebhookPages.id(id), OfficeWebhookPages.uuid("delivery", delivery));
        return Response.seeOther(Notice.RESENT.on(OfficeWebhookPages.PATH + "/" + id + "/kiriman/" + delivery))
                .build();
    }

    @POST
    @Path("ulang")
    public Response replaySince(
            @PathParam("id") String id,
            @FormParam("sejak") @DefaultValue("") String since,
            @FormParam("semua") @DefaultValue("") String all) {
        var webhook = OfficeWebhookPages.id(id);
        try {
            replaySince.replay(new ReplaySince.Command(webhook, moment(since), "ya".equals(all)));
            return Response.seeOther(Notice.RESENT.on(OfficeWebhookPages.PATH + "/" + webhook))
                    .build();
        } catch (Refusal refusal) {
            var typed =
                    words.refused(OfficeWebhookPages.REPLAY_FORM, Typed.values("sejak", since, "semua", all), refusal);
            return Response.status(422).entity(pages.page(webhook, typed)).build();
        }
    }

    /** As the browser's field for a moment sends it, in the shop's zone. */
    private Instant moment(String typed) {
        try {
            return Days.moment(typed).atZone(settings.zone()).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Invalid("since", typed, "a time");
        }
    }
}

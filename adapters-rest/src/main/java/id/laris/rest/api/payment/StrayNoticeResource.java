package id.laris.rest.api.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.AskAboutNotice;
import id.laris.application.payment.ListStrayNotices;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.payment.SetNoticeAside;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.StrayNotice.Doubt;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Messages of providers that could not be applied. */
@Path(Api.ROOT + "/stray-notices")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class StrayNoticeResource {
    private static final int ON_PAGE = 50;

    @Schema(name = "StrayNotice")
    record NoticeView(
            UUID id,
            String provider,

            @Schema(description = "The same for each delivery of the same message")
            String key,

            @Schema(description = "What the provider calls the payment")
            String reference,

            Doubt doubt,
            Instant receivedAt,

            @Schema(description = "The provider's raw words, at most 4,000 characters; empty once they were forgotten")
            String said) {
        static NoticeView of(ListStrayNotices.Told told) {
            var notice = told.notice();
            return new NoticeView(
                    notice.id(),
                    notice.provider(),
                    notice.key(),
                    notice.reference(),
                    notice.doubt(),
                    notice.receivedAt(),
                    told.said());
        }
    }

    @Schema(name = "StrayNotices")
    record NoticesView(
            List<NoticeView> items,

            @Schema(nullable = true, description = "`cursor` of the page that follows")
            String next) {}

    @Schema(name = "AskedNotice")
    record AnswerView(
            @Schema(description = "Whether the payment was found")
            boolean found,

            @Schema(nullable = true, description = "What its provider says of it; UNKNOWN when it did not answer")
            Outcome outcome) {}

    @Schema(name = "SetAsideRequest")
    record AsideRequest(
            @Schema(description = "3 to 200 characters", examples = "dibayar di kasir lama")
            String reason) implements JsonRequest {}

    private final ListStrayNotices listStrayNotices;
    private final AskAboutNotice askAboutNotice;
    private final SetNoticeAside setNoticeAside;
    private final CurrentActor current;

    StrayNoticeResource(
            ListStrayNotices listStrayNotices,
            AskAboutNotice askAboutNotice,
            SetNoticeAside setNoticeAside,
            CurrentActor current) {
        this.listStrayNotices = listStrayNotices;
        this.askAboutNotice = askAboutNotice;
        this.setNoticeAside = setNoticeAside;
        this.current = current;
    }

    @GET
    @APIResponseSchema(value = NoticesView.class, responseCode = "200", responseDescription = "The earliest first")
    public NoticesView list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 200, 50 when absent", example = "50") String limit) {
        current.require(Permission.CONFIRM_PAYMENTS);
        int most = Asked.number("limit", limit, ON_PAGE);
        if (most < 1 || most > 200) throw new Invalid("limit", most, "1 to 200");
        var page = listStrayNotices.list(Asked.text(cursor).map(StrayNoticeResource::after), most);
        return new NoticesView(
                page.items().stream().map(NoticeView::of).toList(), page.next().orElse(null));
    }

    /** Asking twice does no harm: what the provider says is booked once. */
    @POST
    @Path("{notice}/ask")
    @APIResponseSchema(value = AnswerView.class, responseCode = "200", responseDescription = "What came of it")
    public AnswerView ask(@RestPath String notice) {
        var report = askAboutNotice.ask(asked(notice));
        return new AnswerView(report.isPresent(), report.map(r -> r.outcome()).orElse(null));
    }

    @POST
    @Path("{notice}/set-aside")
    @APIResponse(responseCode = "204", description = "It waits no longer")
    public void setAside(@RestPath String notice, AsideRequest request) {
        setNoticeAside.setAside(asked(notice), request.reason());
    }

    /** Who may not is not told what cannot be an id. */
    private UUID asked(String notice) {
        current.require(Permission.CONFIRM_PAYMENTS);
        return Paths.uuid("notice", notice);
    }

    private static UUID after(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid("cursor", cursor, "next of the page before");
        }
    }
}

package id.laris.rest.api.privacy;

import id.laris.application.privacy.ListDataRequests;
import id.laris.domain.privacy.DataRequest;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/data-requests")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
class DataRequestResource {
    @Schema(
            name = "DataRequest",
            description = "What a customer asked for by the law on personal data; 72 hours to answer")
    record DataRequestView(
            UUID id,
            @Schema(description = "The account it is about") UUID account,
            @Schema(examples = "ERASURE") DataRequest.Kind kind,
            @Schema(examples = "POSTPONED") DataRequest.State state,

            @Schema(description = "Why it is not done yet; empty when nothing hinders it", examples = "open-orders")
            String hindrance,

            Instant receivedAt,
            Instant dueAt,
            @Schema(nullable = true) Instant closedAt) {
        static DataRequestView of(DataRequest request) {
            return new DataRequestView(
                    request.id(),
                    request.account().value(),
                    request.kind(),
                    request.state(),
                    request.hindrance(),
                    request.receivedAt(),
                    request.dueAt(),
                    request.closedAt().orElse(null));
        }
    }

    private static final int ON_PAGE = 50;

    private final ListDataRequests listDataRequests;

    DataRequestResource(ListDataRequests listDataRequests) {
        this.listDataRequests = listDataRequests;
    }

    /** Newest first. Needs the right to manage privacy. */
    @GET
    @APIResponse(responseCode = "200", description = "The requests")
    public PageView<DataRequestView> list(@RestQuery String cursor, @RestQuery String limit) {
        return PageView.of(
                listDataRequests.list(Asked.text(cursor), Asked.number("limit", limit, ON_PAGE)), DataRequestView::of);
    }
}

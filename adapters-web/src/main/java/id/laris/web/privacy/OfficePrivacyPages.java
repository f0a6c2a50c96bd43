package id.laris.web.privacy;

import id.laris.application.privacy.ListDataRequests;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.domain.privacy.DataRequest;
import id.laris.web.shared.office.AnswersStaff;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What customers asked for by the law on personal data, with the 72 hours of each, and how long what is kept. */
@Path("/admin/privasi")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficePrivacyPages {
    /** @param next cursor of the page that follows; null at the end */
    record Requests(List<Line> requests, String next, RetentionPolicy kept) implements TemplateInstance {}

    /** @param hoursLeft of the 72; negative when it is late, null when it is answered */
    record Line(
            String number,
            String kind,
            String state,
            String hindrance,
            Instant receivedAt,
            Instant dueAt,
            Long hoursLeft) {
        public long getHoursLate() {
            return isLate() ? -hoursLeft : 0;
        }

        public boolean isLate() {
            return hoursLeft != null && hoursLeft < 0;
        }
    }

    private static final int ON_PAGE = 50;
    private static final int SHOWN = 8;

    private final ListDataRequests listDataRequests;
    private final RetentionPolicy policy;
    private final Clock clock;

    OfficePrivacyPages(ListDataRequests listDataRequests, RetentionPolicy policy, Clock clock) {
        this.listDataRequests = listDataRequests;
        this.policy = policy;
        this.clock = clock;
    }

    @GET
    public TemplateInstance requests(@QueryParam("dari") String cursor) {
        var page = listDataRequests.list(Optional.ofNullable(cursor), ON_PAGE);
        var now = clock.instant();
        return new Requests(
                page.items().stream().map(request -> line(request, now)).toList(),
                page.next().orElse(null),
                policy);
    }

    private static Line line(DataRequest request, Instant now) {
        var id = request.id().toString();
        return new Line(
                id.substring(id.length() - SHOWN),
                request.kind().name(),
                request.state().name(),
                request.hindrance(),
                request.receivedAt(),
                request.dueAt(),
                request.isOpen() ? Duration.between(now, request.dueAt()).toHours() : null);
    }
}

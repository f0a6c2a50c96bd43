package id.laris.rest.api.risk;

import id.laris.application.identity.CurrentActor;
import id.laris.application.risk.DecideReview;
import id.laris.application.risk.ListReviews;
import id.laris.application.risk.ShowReview;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.risk.Reason;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/reviews")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risk")
class ReviewResource {
    @Schema(name = "ReviewReason")
    record ReasonView(
            RiskRule rule,
            int points,
            long figure,

            @Schema(
                    nullable = true,
                    description = "From which figure on it counted; null for one weighed before limits were kept")
            Long limit) {
        static ReasonView of(Reason reason) {
            return new ReasonView(
                    reason.rule(), reason.points(), reason.figure(), reason.limit() == 0 ? null : reason.limit());
        }
    }

    @Schema(name = "Review")
    record ReviewView(
            String order,
            int score,

            @Schema(nullable = true, description = "From which score on it was to be held when it was weighed")
            Integer holdFrom,

            List<ReasonView> reasons,
            Review.State state,
            @Schema(nullable = true) Instant heldAt,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) Instant decidedAt,
            String note) {
        static ReviewView of(Review review) {
            return new ReviewView(
                    review.number().value(),
                    review.assessment().score(),
                    review.assessment().holdFrom() == 0
                            ? null
                            : review.assessment().holdFrom(),
                    review.assessment().reasons().stream().map(ReasonView::of).toList(),
                    review.state(),
                    review.heldAt().orElse(null),
                    review.decidedBy().orElse(null),
                    review.decidedAt().orElse(null),
                    review.note());
        }
    }

    @Schema(name = "ReviewDecision")
    record DecisionRequest(
            @Schema(description = "False calls the order off and gives its money back", examples = "true")
            Boolean release,

            @Schema(description = "For colleagues; 3 to 300 characters to refuse", examples = "sudah ditelepon")
            String note)
            implements JsonRequest {
        DecideReview.Command toCommand(OrderNumber order) {
            if (release == null) throw new Invalid("release", null, "true or false");
            return new DecideReview.Command(order, release, note == null ? "" : note);
        }
    }

    private final ListReviews listReviews;
    private final ShowReview showReview;
    private final DecideReview decideReview;
    private final CurrentActor current;
    private final OnceOnly onceOnly;

    ReviewResource(
            ListReviews listReviews,
            ShowReview showReview,
            DecideReview decideReview,
            CurrentActor current,
            OnceOnly onceOnly) {
        this.listReviews = listReviews;
        this.showReview = showReview;
        this.decideReview = decideReview;
        this.current = current;
        this.onceOnly = onceOnly;
    }

    @GET
    @APIResponse(responseCode = "200", description = "Longest waiting first")
    public PageView<ReviewView> list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        current.require(Permission.REVIEW_RISK);
        int most = Asked.number("limit", limit, 50);
        if (most < 1 || most > 500) throw new Invalid("limit", most, "1 to 500");
        return PageView.of(listReviews.list(Asked.text(cursor), most).page(), ReviewView::of);
    }

    @GET
    @Path("{number}")
    public ReviewView show(@RestPath String number) {
        current.require(Permission.REVIEW_RISK);
        return ReviewView.of(showReview.show(Paths.order(number)));
    }

    @POST
    @Path("{number}/decision")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "The review afterwards")
    public Response decide(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, DecisionRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            current.require(Permission.REVIEW_RISK);
            return Answer.ok(ReviewView.of(decideReview.decide(request.toCommand(Paths.order(number)))));
        });
    }
}

package id.laris.web.risk;

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
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.People;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders that wait for somebody to look at them: all, and one with the form that decides. */
@Path(OfficeRiskPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeRiskPages {
    static final String PATH = "/admin/risiko";
    private static final int PAGE = 50;
    private static final String FORM = "putusan";

    record Held(List<Card> cards, long waiting, String next) implements TemplateInstance {}

    record One(Card card, Typed typed) implements TemplateInstance {}

    record Card(
            String order,
            int score,
            String holdFrom,
            List<Why> reasons,
            Review.State state,
            Instant since,
            String by,
            Instant decidedAt,
            String note) {
        public boolean isWaiting() {
            return state == Review.State.WAITING;
        }
    }

    /** @param limit from where on it counted; empty for one that is there or not, or weighed before limits were kept */
    record Why(RiskRule rule, int points, String figure, String money, String limit) {
        static Why of(Reason reason) {
            return new Why(
                    reason.rule(),
                    reason.points(),
                    Formats.grouped(reason.figure()),
                    Formats.text(Money.rupiah(reason.figure())),
                    limit(reason));
        }

        private static String limit(Reason reason) {
            if (reason.limit() == 0 || reason.rule() == RiskRule.ADDRESS_MISMATCH) return "";
            return reason.rule() == RiskRule.NEW_AND_HIGH
                    ? Formats.text(Money.rupiah(reason.limit()))
                    : Formats.grouped(reason.limit());
        }
    }

    private final ListReviews listReviews;
    private final ShowReview showReview;
    private final DecideReview decideReview;
    private final CurrentActor current;
    private final OfficeWords words;
    private final People people;

    OfficeRiskPages(
            ListReviews listReviews,
            ShowReview showReview,
            DecideReview decideReview,
            CurrentActor current,
            OfficeWords words,
            People people) {
        this.listReviews = listReviews;
        this.showReview = showReview;
        this.decideReview = decideReview;
        this.current = current;
        this.words = words;
        this.people = people;
    }

    /** @param after order that the page before ended with */
    @GET
    public TemplateInstance held(@QueryParam("setelah") @DefaultValue("") String after) {
        var found = listReviews.list(after.isBlank() ? Optional.empty() : Optional.of(after), PAGE);
        return new Held(
                found.page().items().stream().map(this::card).toList(),
                found.waiting(),
                found.page().next().map(next -> PATH + "?setelah=" + next).orElse(""));
    }

    @GET
    @Path("pesanan/{number}")
    public TemplateInstance one(@PathParam("number") String number) {
        current.require(Permission.REVIEW_RISK);
        return page(order(number), Typed.NOTHING);
    }

    @POST
    @Path("pesanan/{number}")
    public Response decide(
            @PathParam("number") String number,
            @FormParam("putusan") @DefaultValue("") String decision,
            @FormParam("catatan") @DefaultValue("") String note) {
        current.require(Permission.REVIEW_RISK);
        var order = order(number);
        try {
            if (!decision.equals("lepas") && !decision.equals("tolak"))
                throw new Invalid("note", decision, "lepas or tolak");
            decideReview.decide(new DecideReview.Command(order, decision.equals("lepas"), note));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || refused.kind() == Refusal.Kind.MISSING) throw refused;
            return Response.status(422)
                    .entity(page(order, words.refused(FORM, Typed.values("catatan", note), refused)))
                    .build();
        }
    }

    private One page(OrderNumber order, Typed typed) {
        return new One(card(showReview.show(order)), typed);
    }

    private Card card(Review review) {
        return new Card(
                review.number().value(),
                review.assessment().score(),
                review.assessment().holdFrom() == 0
                        ? ""
                        : String.valueOf(review.assessment().holdFrom()),
                review.assessment().reasons().stream().map(Why::of).toList(),
                review.state(),
                review.heldAt().orElse(review.assessedAt()),
                review.decidedBy().map(people::name).orElse(""),
                review.decidedAt().orElse(null),
                review.note());
    }

    private static OrderNumber order(String typed) {
        try {
            return new OrderNumber(typed);
        } catch (Invalid noNumber) {
            throw new Missing("review", typed.length() <= 80 ? typed : typed.substring(0, 80));
        }
    }
}

package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.payment.ShowMyCredit;
import id.laris.application.payment.StoreCredits;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Formats;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the customer has of store credit, and how it came to that. */
@Path("/akun/saldo")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class MyCreditPages {
    /** @param next cursor of the page that follows; null at the end */
    record Credit(String balance, List<Line> lines, String next, boolean first) implements TemplateInstance {}

    /** @param order number of the order it is about; empty without */
    record Line(Instant at, String kind, String order, String amount, boolean adds, String balance) {
        static Line of(StoreCredits.Line line) {
            var entry = line.entry();
            return new Line(
                    entry.at(),
                    entry.kind().name(),
                    entry.order(),
                    Formats.text(entry.amount()),
                    entry.amount().isPositive(),
                    Formats.text(line.balance()));
        }
    }

    private static final int ON_PAGE = 30;

    private final ShowMyCredit showMyCredit;

    MyCreditPages(ShowMyCredit showMyCredit) {
        this.showMyCredit = showMyCredit;
    }

    @GET
    public TemplateInstance show(@QueryParam("dari") String cursor) {
        var book = showMyCredit.show(Optional.ofNullable(cursor), ON_PAGE);
        return new Credit(
                Formats.text(book.balance()),
                book.lines().items().stream().map(Line::of).toList(),
                book.lines().next().orElse(null),
                cursor == null);
    }
}

package id.laris.web.terms;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.terms.ShowMyTerms;
import id.laris.domain.terms.Receivable;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Formats;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;

/** A customer's own terms: what may still be bought on invoice, and what is to be paid when. */
@Path("/akun/tempo")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class MyTermsPages {
    record Mine(String limit, String open, String left, int days, boolean stopped, boolean overdue, List<Bill> bills)
            implements TemplateInstance {}

    /** @param dueOn null until its invoice is written */
    record Bill(String number, String total, String open, LocalDate dueOn, boolean overdue) {}

    private final ShowMyTerms showMyTerms;

    MyTermsPages(ShowMyTerms showMyTerms) {
        this.showMyTerms = showMyTerms;
    }

    @GET
    public TemplateInstance mine() {
        var mine = showMyTerms.show();
        var standing = mine.standing();
        return new Mine(
                Formats.text(standing.terms().limit()),
                Formats.text(standing.open()),
                Formats.text(standing.left()),
                standing.terms().days(),
                standing.terms().stopped(),
                standing.isOverdue(mine.today()),
                mine.open().stream().map(r -> bill(r, mine.today())).toList());
    }

    private static Bill bill(Receivable owed, LocalDate today) {
        return new Bill(
                owed.number().value(),
                Formats.text(owed.total()),
                Formats.text(owed.open()),
                owed.dueOn().orElse(null),
                owed.isOverdue(today));
    }
}

package id.laris.rest.api.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.MatchBankStatement;
import id.laris.application.payment.StatementLines.StatementLine;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.TextFiles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads bank statements. Reading one again changes nothing, so no key is needed. */
@Path(Api.ROOT + "/bank-statements")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class BankStatementResource {
    private static final int MOST_BYTES = 1 << 20;

    @Schema(name = "BankStatement")
    record StatementView(
            @Schema(description = "Money that paid an order now")
            List<LineView> matched,

            @Schema(description = "Money that belongs to no open transfer")
            List<LineView> unmatched,

            @Schema(description = "Lines an earlier statement matched already")
            int known,

            @Schema(description = "Lines that cannot be read")
            List<UnreadableView> unreadable) {}

    @Schema(name = "BankStatementLine")
    record LineView(
            LocalDate day,
            String description,
            MoneyView credit,

            @Schema(description = "Number of the order it paid", nullable = true)
            String order) {
        static LineView of(StatementLine line) {
            return new LineView(
                    line.day(),
                    line.description(),
                    MoneyView.of(line.credit()),
                    line.matched().map(OrderNumber::value).orElse(null));
        }
    }

    @Schema(name = "UnreadableLine")
    record UnreadableView(long line, String reason) {
        static List<UnreadableView> of(Map<Long, String> unreadable) {
            return new TreeMap<>(unreadable)
                    .entrySet().stream()
                            .map(line -> new UnreadableView(line.getKey(), line.getValue()))
                            .toList();
        }
    }

    private final MatchBankStatement matchBankStatement;

    private final CurrentActor current;

    BankStatementResource(MatchBankStatement matchBankStatement, CurrentActor current) {
        this.matchBankStatement = matchBankStatement;
        this.current = current;
    }

    @POST
    @Consumes("text/csv")
    @APIResponseSchema(value = StatementView.class, responseCode = "200", responseDescription = "What was matched")
    public StatementView match(InputStream csv) {
        current.require(Permission.CONFIRM_PAYMENTS);
        var matched = TextFiles.read(csv, MOST_BYTES, matchBankStatement::match);
        return new StatementView(
                matched.matched().stream().map(LineView::of).toList(),
                matched.unmatched().stream().map(LineView::of).toList(),
                matched.known(),
                UnreadableView.of(matched.unreadable()));
    }
}

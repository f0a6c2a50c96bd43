package id.laris.rest.api.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.CreditBook;
import id.laris.application.payment.GrantCredit;
import id.laris.application.payment.ShowCredit;
import id.laris.application.payment.StoreCredits;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What the shop keeps for a customer. */
@Path(Api.ROOT + "/customers/{id}/credit")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
class CreditResource {
    private static final int ON_PAGE = 50;

    @Schema(name = "CreditGrant")
    record GrantRequest(
            MoneyView amount,

            @Schema(description = "3 to 200 characters, naming nobody", examples = "barang telat")
            String reason)
            implements JsonRequest {
        GrantCredit.Command toCommand(AccountId account) {
            if (amount == null) throw new Invalid("amount", null, "an amount");
            return new GrantCredit.Command(UUID.randomUUID(), account, amount.toMoney(), reason);
        }
    }

    @Schema(name = "CreditEntry")
    record EntryView(
            Instant at,
            CreditEntry.Kind kind,

            @Schema(description = "Below zero for what was taken")
            MoneyView amount,

            @Schema(description = "After it") MoneyView balance,

            @Schema(nullable = true, description = "Number of the order it is about")
            String order,

            String reason) {
        static EntryView of(StoreCredits.Line line) {
            var entry = line.entry();
            return new EntryView(
                    entry.at(),
                    entry.kind(),
                    MoneyView.of(entry.amount()),
                    MoneyView.of(line.balance()),
                    entry.order().isEmpty() ? null : entry.order(),
                    entry.reason());
        }
    }

    @Schema(name = "StoreCredit")
    record CreditView(
            MoneyView balance,
            List<EntryView> items,

            @Schema(nullable = true, description = "`cursor` of the page that follows")
            String next) {
        static CreditView of(CreditBook book) {
            return new CreditView(
                    MoneyView.of(book.balance()),
                    book.lines().items().stream().map(EntryView::of).toList(),
                    book.lines().next().orElse(null));
        }
    }

    private final ShowCredit showCredit;
    private final GrantCredit grantCredit;
    private final CurrentActor current;
    private final OnceOnly onceOnly;

    CreditResource(ShowCredit showCredit, GrantCredit grantCredit, CurrentActor current, OnceOnly onceOnly) {
        this.showCredit = showCredit;
        this.grantCredit = grantCredit;
        this.current = current;
        this.onceOnly = onceOnly;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The balance, and entries, the newest first")
    public CreditView show(
            @RestPath String id,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        var account = asked(Permission.VIEW_CUSTOMERS, id);
        int most = Asked.number("limit", limit, ON_PAGE);
        if (most < 1 || most > 500) throw new Invalid("limit", most, "1 to 500");
        return CreditView.of(showCredit.show(account, Asked.text(cursor), most));
    }

    @POST
    @APIResponseSchema(value = CreditView.class, responseCode = "200", responseDescription = "The credit afterwards")
    public Response grant(
            @RestPath String id, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, GrantRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var account = asked(Permission.MANAGE_CREDIT, id);
            var book = grantCredit.grant(request.toCommand(account));
            return Answer.ok(CreditView.of(book));
        });
    }

    /** Who may not is not told what cannot be an id. */
    private AccountId asked(Permission permission, String id) {
        current.require(permission);
        return new AccountId(Paths.uuid("customer", id));
    }
}

package id.laris.rest.api.audit;

import id.laris.application.audit.AuditQuery;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Asked;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What stands behind {@code GET /audit?}. */
class AuditListQuery {
    private enum Outcome {
        DONE,
        REFUSED
    }

    @RestQuery
    @Parameter(description = "Beginning of a subject, or a whole action", example = "order LR-000123")
    String q;

    @RestQuery
    @Parameter(description = "VISITOR, CUSTOMER, STAFF or INTEGRATOR", example = "STAFF")
    String kind;

    @RestQuery
    @Parameter(description = "Whose account")
    String account;

    @RestQuery
    @Parameter(description = "A whole action", example = "cancel-order")
    String action;

    @RestQuery
    @Parameter(description = "DONE or REFUSED", example = "REFUSED")
    String outcome;

    @RestQuery
    @Parameter(description = "Then or later", example = "2026-11-01T00:00:00+07:00")
    String from;

    @RestQuery
    @Parameter(description = "Before then", example = "2026-12-01T00:00:00+07:00")
    String to;

    @RestQuery
    @Parameter(description = "`next` of the page before")
    String cursor;

    @RestQuery
    @Parameter(description = "1 to 500, 50 when absent", example = "50")
    String limit;

    AuditQuery toQuery() {
        return new AuditQuery(
                q,
                Asked.choice("kind", kind, Actor.Kind.class),
                Asked.text(account).map(AuditListQuery::account),
                Asked.text(action),
                Asked.choice("outcome", outcome, Outcome.class).map(o -> o == Outcome.REFUSED),
                Asked.time("from", from),
                Asked.time("to", to),
                Asked.text(cursor),
                Asked.number("limit", limit, 50));
    }

    private static AccountId account(String id) {
        try {
            return new AccountId(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("account", id, "an account's id");
        }
    }
}

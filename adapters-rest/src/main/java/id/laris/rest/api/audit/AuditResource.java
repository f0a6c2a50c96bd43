package id.laris.rest.api.audit;

import id.laris.application.audit.AuditKeys;
import id.laris.application.audit.AuditLog.Recorded;
import id.laris.application.audit.ListAudit;
import id.laris.application.audit.VerifyAudit;
import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.audit.AuditFinding;
import id.laris.domain.identity.Actor;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(Api.ROOT + "/audit")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
class AuditResource {
    @Schema(name = "AuditEntry", description = "What somebody did, or was refused")
    record EntryView(
            UUID id,
            Instant at,
            Actor.Kind kind,
            @Schema(examples = "key laris_AbCdEfGh") String actor,
            @Schema(nullable = true) String account,
            @Schema(examples = "cancel-order") String action,
            @Schema(examples = "order LR-000123") String subject,

            @Schema(description = "`done`, or the code of the refusal", examples = "done")
            String outcome,

            @Schema(description = "Personal values are masked")
            List<Change> changes,

            @Schema(description = "Null once it is forgotten", nullable = true)
            String address,

            @Schema(nullable = true) String device,

            @Schema(description = "Whether it is tied to the entry before it already")
            boolean linked) {
        static EntryView of(Recorded row) {
            var entry = row.entry();
            return new EntryView(
                    entry.id(),
                    entry.at(),
                    entry.kind(),
                    entry.actor(),
                    entry.account().map(Object::toString).orElse(null),
                    entry.action(),
                    entry.subject(),
                    entry.outcome(),
                    entry.changes(),
                    row.origin().map(origin -> origin.address()).orElse(null),
                    row.origin().map(origin -> origin.device()).orElse(null),
                    row.isLinked());
        }
    }

    @Schema(name = "AuditFinding", description = "A row nobody with a right to it has touched")
    record FindingView(
            AuditFinding.Kind kind,
            LocalDate day,

            @Schema(description = "Place in the day's chain, 0 when it has none")
            int position,

            @Schema(nullable = true) UUID entry) {
        static FindingView of(AuditFinding finding) {
            return new FindingView(
                    finding.kind(),
                    finding.day(),
                    finding.position(),
                    finding.entry().orElse(null));
        }
    }

    @Schema(name = "AuditVerification")
    record VerificationView(
            boolean whole,
            long entries,
            List<FindingView> findings,

            @Schema(description = "Ed25519, X.509, Base64: signs each day's head")
            String publicKey) {}

    private final ListAudit listAudit;
    private final VerifyAudit verifyAudit;
    private final AuditKeys keys;

    AuditResource(ListAudit listAudit, VerifyAudit verifyAudit, AuditKeys keys) {
        this.listAudit = listAudit;
        this.verifyAudit = verifyAudit;
        this.keys = keys;
    }

    @GET
    @APIResponse(responseCode = "200", description = "Newest first")
    public PageView<EntryView> list(@BeanParam AuditListQuery query) {
        return PageView.of(listAudit.list(query.toQuery()), EntryView::of);
    }

    /** Walks along the whole log: seconds for millions of entries. */
    @POST
    @Path("verifications")
    @APIResponse(responseCode = "200", description = "What was found")
    public VerificationView verify() {
        var report = verifyAudit.verify();
        return new VerificationView(
                report.isWhole(),
                report.entries(),
                report.findings().stream().map(FindingView::of).toList(),
                keys.publicKey());
    }
}

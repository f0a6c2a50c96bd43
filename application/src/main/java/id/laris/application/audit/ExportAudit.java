package id.laris.application.audit;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditLog.Recorded;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.shared.EveryPage;
import id.laris.domain.identity.Permission;

/** The log for a file: everything a question finds, newest first. That somebody took it is in the log as well. */
@UseCase
@Audited
@Requires(Permission.VIEW_AUDIT)
@RequiresFreshFactor
public final class ExportAudit {
    private static final int AT_ONCE = 500;
    private final AuditLog log;

    public ExportAudit(AuditLog log) {
        this.log = log;
    }

    public EveryPage<Recorded> export(AuditQuery query) {
        return new EveryPage<>(place -> log.list(new AuditQuery(
                query.text(),
                query.kind(),
                query.account(),
                query.action(),
                query.refused(),
                query.from(),
                query.to(),
                place,
                AT_ONCE)));
    }
}

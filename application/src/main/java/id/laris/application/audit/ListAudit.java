package id.laris.application.audit;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditLog.Recorded;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;

/** What was done, by whom and from where; newest first. */
@UseCase
@Requires(Permission.VIEW_AUDIT)
public final class ListAudit {
    private final AuditLog log;

    public ListAudit(AuditLog log) {
        this.log = log;
    }

    public Page<Recorded> list(AuditQuery query) {
        return log.list(query);
    }
}

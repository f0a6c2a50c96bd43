package id.laris.application.audit;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditLog.Recorded;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.Optional;
import java.util.function.Consumer;

/** The log for a file: everything a question finds, page by page, newest first. That somebody took it is in the log as well. */
@UseCase
@Audited
@Requires(Permission.VIEW_AUDIT)
public final class ExportAudit {
    private static final int AT_ONCE = 500;
    private final AuditLog log;

    public ExportAudit(AuditLog log) {
        this.log = log;
    }

    public void export(AuditQuery query, Consumer<Recorded> each) {
        var next = Optional.<String>empty();
        do {
            var page = log.list(new AuditQuery(
                    query.text(),
                    query.kind(),
                    query.account(),
                    query.action(),
                    query.refused(),
                    query.from(),
                    query.to(),
                    next,
                    AT_ONCE));
            page.items().forEach(each);
            next = page.next();
        } while (next.isPresent());
    }
}

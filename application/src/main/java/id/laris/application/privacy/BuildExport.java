package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.Requires;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Makes one copy; a request that was answered meanwhile is left alone. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class BuildExport {
    /** How long it can be taken. */
    public static final Duration KEPT = Duration.ofHours(24);

    private final DataRequests requests;
    private final Exports exports;
    private final ExportDesk desk;
    private final Accounts accounts;
    private final AccountMail mail;
    private final Clock clock;

    public BuildExport(
            DataRequests requests, Exports exports, ExportDesk desk, Accounts accounts, AccountMail mail, Clock clock) {
        this.requests = requests;
        this.exports = exports;
        this.desk = desk;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    public void build(UUID id) {
        var request = requests.get(id);
        if (!request.isOpen()) return;
        var now = clock.instant();
        exports.add(id, request.account(), desk.bundle(request.account(), now), now.plus(KEPT));
        requests.save(request.done(now));
        accounts.find(request.account()).ifPresent(account -> mail.tell(Template.ACCOUNT_EXPORT_READY, account));
    }
}

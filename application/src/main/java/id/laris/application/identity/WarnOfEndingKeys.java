package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/**
 * Who manages keys is told by mail two weeks and three days before one ends, each once for each key and end. Several that come due
 * together are one mail.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WarnOfEndingKeys {
    private static final int LAST = 2;

    private final ApiKeys keys;
    private final HoldersOfRights holders;
    private final AccountMail mail;
    private final Clock clock;

    public WarnOfEndingKeys(ApiKeys keys, HoldersOfRights holders, AccountMail mail, Clock clock) {
        this.keys = keys;
        this.holders = holders;
        this.mail = mail;
        this.clock = clock;
    }

    /** How many keys were told of. */
    public int warn() {
        int urgent = 0;
        int soon = 0;
        for (var key : keys.all()) {
            int urgency = key.urgency(clock.instant());
            if (urgency == 0 || !keys.warn(key.prefix(), urgency)) continue;
            if (urgency == LAST) urgent++;
            else soon++;
        }
        if (urgent > 0) tell(Template.ACCOUNT_KEY_ENDS_NOW);
        if (soon > 0) tell(Template.ACCOUNT_KEY_ENDS);
        return urgent + soon;
    }

    private void tell(Template template) {
        holders.of(Permission.MANAGE_KEYS).forEach(account -> mail.tell(template, account));
    }
}

package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.notification.Messages;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** The words of old mails, and from where old consents were given, are forgotten when their time is over. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetOldWords {
    private final Messages messages;
    private final ConsentLedger ledger;
    private final RetentionPolicy policy;
    private final Clock clock;

    public ForgetOldWords(Messages messages, ConsentLedger ledger, RetentionPolicy policy, Clock clock) {
        this.messages = messages;
        this.ledger = ledger;
        this.policy = policy;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        var now = clock.instant();
        return messages.forgetContentsBefore(now.minus(policy.messages()))
                + ledger.forgetOriginsBefore(now.minus(policy.origins()));
    }
}

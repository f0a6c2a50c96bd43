package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.HoldersOfRights;
import id.laris.application.identity.Requires;
import id.laris.application.notification.Template;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.PaymentHoldEnding;
import java.time.Clock;
import java.time.Instant;

/**
 * Half a day before held money is let go, who may take it is told by mail, and other programs by an event: once for each payment. Several
 * that come due together are one mail.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class TellEndingHolds {
    private static final int MOST = 100;

    private final HoldNotices notices;
    private final HoldersOfRights holders;
    private final AccountMail mail;
    private final Events events;
    private final Clock clock;

    public TellEndingHolds(HoldNotices notices, HoldersOfRights holders, AccountMail mail, Events events, Clock clock) {
        this.notices = notices;
        this.holders = holders;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** How many payments were told of. */
    public int tell() {
        var now = clock.instant();
        var ending = notices.begin(now.plus(CountPaymentAlarms.SOON), now, MOST);
        if (ending.isEmpty()) return 0;
        ending.forEach(held -> events.publish(announced(held, now)));
        holders.of(Permission.CONFIRM_PAYMENTS).forEach(account -> mail.tell(Template.ACCOUNT_HOLD_ENDS, account));
        return ending.size();
    }

    private static PaymentHoldEnding announced(HoldNotices.Ending held, Instant now) {
        return new PaymentHoldEnding(held.order(), held.attempt(), held.provider(), held.amount(), held.until(), now);
    }
}

package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.HoldersOfRights;
import id.laris.application.identity.Requires;
import id.laris.application.identity.StaffMembers;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.StaffMember;
import java.time.Clock;
import java.time.Duration;

/**
 * Each morning, who may change stock is told by mail what ran short in their warehouses since they were told last; nobody twice a day,
 * however many instances run and however often they start. Who has nothing new gets no mail.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class SendStockDigests {
    private static final Duration FIRST = Duration.ofDays(1);

    private final StockDigests digests;
    private final StockNotices notices;
    private final HoldersOfRights holders;
    private final StaffMembers staff;
    private final AccountMail mail;
    private final DigestTime time;
    private final Clock clock;

    public SendStockDigests(
            StockDigests digests,
            StockNotices notices,
            HoldersOfRights holders,
            StaffMembers staff,
            AccountMail mail,
            DigestTime time,
            Clock clock) {
        this.digests = digests;
        this.notices = notices;
        this.holders = holders;
        this.staff = staff;
        this.mail = mail;
        this.time = time;
        this.clock = clock;
    }

    /** How many mails were queued. */
    public int send() {
        if (clock.instant().atZone(time.zone()).getHour() < time.hour()) return 0;
        var toBeTold = holders.of(Permission.ADJUST_STOCK).stream()
                .filter(this::isToBeTold)
                .toList();
        toBeTold.forEach(account -> mail.tell(Template.ACCOUNT_STOCK_DIGEST, account));
        return toBeTold.size();
    }

    private boolean isToBeTold(Account account) {
        var now = clock.instant();
        var day = now.atZone(time.zone()).toLocalDate();
        return digests.begin(account.id(), day, now.minus(FIRST), now)
                .flatMap(span -> staff.find(account.id())
                        .map(StaffMember::warehouses)
                        .map(theirs -> notices.raisedBetween(theirs, span.from(), span.to())))
                .filter(raised -> !raised.isEmpty())
                .isPresent();
    }
}

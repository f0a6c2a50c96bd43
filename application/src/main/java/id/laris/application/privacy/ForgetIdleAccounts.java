package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.EachInTurn;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Customers who have not been here for as long as accounts are kept are forgotten; a month before they are told by mail. Some hundred at
 * a time and each on their own, so that the first look at a large shop fills no queue.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ForgetIdleAccounts {
    /** Between the mail and the end. */
    public static final Duration NOTICE = Duration.ofDays(30);

    private static final int AT_ONCE = 100;
    static final int MOST = 500;

    private interface Portions {
        List<AccountId> after(Optional<AccountId> last, int most);
    }

    private interface Work {
        void on(AccountId account);
    }

    private final IdleAccounts idle;
    private final WarnIdleAccount warnIdleAccount;
    private final EraseIdleAccount eraseIdleAccount;
    private final RetentionPolicy policy;
    private final Clock clock;

    public ForgetIdleAccounts(
            IdleAccounts idle,
            WarnIdleAccount warnIdleAccount,
            EraseIdleAccount eraseIdleAccount,
            RetentionPolicy policy,
            Clock clock) {
        this.idle = idle;
        this.warnIdleAccount = warnIdleAccount;
        this.eraseIdleAccount = eraseIdleAccount;
        this.policy = policy;
        this.clock = clock;
    }

    /** How many were looked at. */
    public int forget() {
        var now = clock.instant();
        idle.forgetReturned();
        int looked = each((last, most) -> idle.warnedBefore(now.minus(NOTICE), last, most), eraseIdleAccount::erase);
        var quiet = now.minus(policy.accounts()).plus(NOTICE);
        return looked + each((last, most) -> idle.quietSince(quiet, last, most), warnIdleAccount::warn);
    }

    private static int each(Portions portions, Work work) {
        int done = 0;
        Optional<AccountId> last = Optional.empty();
        List<AccountId> portion;
        do {
            portion = portions.after(last, AT_ONCE);
            EachInTurn.run(portion, work::on);
            done += portion.size();
            if (!portion.isEmpty()) last = Optional.of(portion.get(portion.size() - 1));
        } while (portion.size() == AT_ONCE && done < MOST);
        return done;
    }
}

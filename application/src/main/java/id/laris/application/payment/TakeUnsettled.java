package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.Asking;
import id.laris.domain.payment.Attempt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Takes attempts whose provider is to be asked now, and notes when they are due again: no two instances ask about the same one. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class TakeUnsettled {
    private final Payments payments;
    private final Asking asking;
    private final Clock clock;

    public TakeUnsettled(Payments payments, Asking asking, Clock clock) {
        this.payments = payments;
        this.asking = asking;
        this.clock = clock;
    }

    /** @param by those that were due then @param silentFor those started less than so long before are left alone */
    public List<Attempt> take(Instant by, Duration silentFor, int most) {
        var now = clock.instant();
        var due = payments.unsettled(by.minus(silentFor), by, most);
        if (!due.isEmpty())
            payments.askAgain(due.stream().collect(Collectors.toMap(Attempt::id, a -> asking.again(a, now))));
        return due;
    }
}

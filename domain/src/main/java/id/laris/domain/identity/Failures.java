package id.laris.domain.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody failed lately. An attempt counts as failed from its beginning until it succeeds, so that many attempts at the
 * same moment are no way around the lock.
 */
public record Failures(int count, Instant last, Instant lockedUntil) {
    public static final Failures NONE = new Failures(0, Instant.EPOCH, Instant.EPOCH);

    /**
     * One attempt more.
     *
     * @throws TooManyFailures when it is too early; it is not counted then
     */
    public Failures attempt(LockOut rule, Instant now) {
        if (now.isBefore(lockedUntil)) throw new TooManyFailures(Duration.between(now, lockedUntil));
        int counted = countAt(rule, now) + 1;
        return new Failures(counted, now, now.plus(rule.waitAfter(counted)));
    }

    /** The attempt that began last was none: it succeeded. */
    public Failures takeBack() {
        return count <= 1 ? NONE : new Failures(count - 1, last, Instant.EPOCH);
    }

    private int countAt(LockOut rule, Instant now) {
        var forgiven = Duration.between(last, now).dividedBy(rule.forgivenEvery());
        return (int) Math.max(0, count - Math.max(0, forgiven));
    }
}

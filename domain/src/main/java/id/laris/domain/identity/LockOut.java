package id.laris.domain.identity;

import java.time.Duration;

/**
 * How failures slow somebody down: some are free, then each further one doubles the wait, up to a longest. What was long ago is
 * forgiven bit by bit, so that an account cannot be shut for ever by strangers, nor a whole office behind one address by its typing
 * errors.
 *
 * @param free failures without a wait
 * @param first the wait after the first that is not free
 * @param forgivenEvery the time in which one failure is forgiven
 */
public record LockOut(int free, Duration first, Duration longest, Duration forgivenEvery) {
    /** Guessing at one account, wherever the guesses come from. */
    public static final LockOut ACCOUNT =
            new LockOut(4, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofMinutes(15));
    /** Guessing from one address, at whatever accounts. */
    public static final LockOut ADDRESS =
            new LockOut(20, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofMinutes(1));
    /** Asking for mails to one address: nobody's letter box shall overflow. */
    public static final LockOut MAILS =
            new LockOut(3, Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofMinutes(20));

    /** How long nobody may try again after that many failures. */
    Duration waitAfter(int failures) {
        if (failures <= free) return Duration.ZERO;
        var wait = first;
        for (int i = failures - free; i > 1 && wait.compareTo(longest) < 0; i--) wait = wait.multipliedBy(2);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}

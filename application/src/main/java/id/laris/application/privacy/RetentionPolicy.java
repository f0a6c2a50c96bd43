package id.laris.application.privacy;

import java.time.Duration;

/**
 * How long what is not needed any more is kept: the one place that says it. What the law has kept longer (orders, invoices, the proof of
 * consents) is not among it; what only keeps work from being done twice has its own, shorter times.
 *
 * @param carts since somebody touched them
 * @param notices what gateways told, as they told it
 * @param messages the words of mails; that they were sent stays
 * @param origins from where (address, device) somebody agreed or did something; what they agreed to and did stays
 * @param accounts of customers since they were here last; at least two months, of which the last begins with a mail
 * @param settlements settlement reports that were compared, with what differed
 * @param footprints what customers who agreed to it did in the web shop; the numbers of each day stay
 */
public record RetentionPolicy(
        Duration carts,
        Duration notices,
        Duration messages,
        Duration origins,
        Duration accounts,
        Duration settlements,
        Duration footprints) {
    private static final Duration SHORTEST_OF_ACCOUNTS = Duration.ofDays(60);

    public static final RetentionPolicy DEFAULT = new RetentionPolicy(
            Duration.ofDays(90),
            Duration.ofDays(90),
            Duration.ofDays(365),
            Duration.ofDays(365),
            Duration.ofDays(730),
            Duration.ofDays(730),
            Duration.ofDays(180));

    public RetentionPolicy {
        for (var time : new Duration[] {carts, notices, messages, origins, settlements, footprints})
            if (time.compareTo(Duration.ofDays(1)) < 0)
                throw new IllegalArgumentException("kept for less than a day: " + time);
        if (accounts.compareTo(SHORTEST_OF_ACCOUNTS) < 0)
            throw new IllegalArgumentException("accounts kept for less than 60 days: " + accounts);
    }
}

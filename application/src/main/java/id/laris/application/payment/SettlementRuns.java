package id.laris.application.payment;

import id.laris.application.shared.Page;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Settlement reports that were compared, with what differed. Of a report's lines only what is compared is kept, and only until it is done:
 * the file itself may name customers. Writes belong to the caller's transaction unless said otherwise.
 */
public interface SettlementRuns {
    /** @param refund whether the money went back @param fee zero when the file does not say @param day when the customer paid, if it says */
    record Line(long number, String reference, Money gross, Money fee, boolean refund, Optional<LocalDate> day) {}

    /** What is told of a line that is not simply in order. */
    enum Finding {
        /** Was not booked; the provider confirmed it just now. */
        BOOKED_NOW,
        /** The report has it, the provider asked now does not confirm it. */
        NOT_CONFIRMED,
        /** Booked here with another amount. */
        ANOTHER_AMOUNT,
        /** More went back than the shop knows of. */
        UNKNOWN_REFUND,
        /** No payment here is called so. */
        UNKNOWN_REFERENCE,
        /** The same payment stands in the report twice. */
        TWICE,
        /** Booked here on a day of the report, and not in it: may stand in the next one. */
        NOT_REPORTED,
        /** The line says no reference or no amount. */
        UNREADABLE
    }

    /**
     * @param place its own within the run: the line's number, or beyond all lines for what is not in the report
     * @param line 0 for what is not in the report
     * @param booked what the shop has of it; empty when nothing
     */
    record Difference(
            long place,
            long line,
            String reference,
            Optional<OrderNumber> order,
            Money reported,
            Optional<Money> booked,
            Finding finding) {}

    void add(SettlementRun run, List<Line> lines);

    Optional<SettlementRun> find(UUID id);

    default SettlementRun get(UUID id) {
        return find(id).orElseThrow(() -> new Missing("settlement-run", id));
    }

    /** Refuses a stale version ({@link id.laris.domain.shared.StaleVersion}). */
    void save(SettlementRun changed);

    /** The one that waits longest for a worker, taken for the time of the lease. Own transaction. */
    Optional<SettlementRun> take(Instant now, Duration lease);

    /** All lines of so many references behind that one, in the order of reference and number. */
    List<Line> batch(UUID run, Optional<String> after, int references);

    /** One whose place is taken already is left as it is. */
    void keep(UUID run, List<Difference> differences);

    /** Which attempts these references turned out to name. */
    void matched(UUID run, Map<String, AttemptId> attempts);

    /** Those of these attempts that stand in the report. */
    Set<AttemptId> reported(UUID run, Collection<AttemptId> attempts);

    /** What was compared is needed no longer. */
    void forgetLines(UUID run);

    /** Those that were sent before then and are not being compared, with what differed. @return how many */
    int forgetBefore(Instant limit);

    /** Newest first. @param after the last one of the page before */
    Page<SettlementRun> newest(Optional<UUID> after, int most);

    /** By place. @param after the place that the page before ended with */
    Page<Difference> differences(UUID run, Optional<Long> after, int most);
}

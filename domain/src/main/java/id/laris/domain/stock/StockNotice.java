package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That a SKU is short in a warehouse: open until somebody says that they know, wants to be asked later, or it is not short any more.
 * While somebody knows, or for a day after, or until the time they named, crossing the critical point again raises nothing new.
 *
 * @param available free pieces when it was last seen falling short
 * @param minimum the critical point then
 * @param raisedAt since when people are told
 * @param quietUntil before then it is not raised again
 * @param resolvedAt when it was seen above its critical point; empty while it is short
 */
public record StockNotice(
        Sku sku,
        WarehouseCode warehouse,
        int available,
        int minimum,
        Answer answer,
        Instant raisedAt,
        Optional<Instant> quietUntil,
        Optional<Instant> resolvedAt) {
    /** What people said to it. */
    public enum Answer {
        NONE,
        ACKNOWLEDGED,
        SNOOZED
    }

    /** How it stands at a moment. */
    public enum Standing {
        OPEN,
        ACKNOWLEDGED,
        SNOOZED,
        RESOLVED
    }

    /** Who acknowledges it is not told of it for so long, however often it is crossed. */
    public static final Duration QUIET = Duration.ofDays(1);

    private static final Duration LONGEST_SNOOZE = Duration.ofDays(30);

    public static StockNotice raised(Sku sku, WarehouseCode warehouse, int available, int minimum, Instant now) {
        return new StockNotice(
                sku, warehouse, available, minimum, Answer.NONE, now, Optional.empty(), Optional.empty());
    }

    /** The critical point was crossed again. */
    public StockNotice raisedAgain(int freeNow, int minimumNow, Instant now) {
        if (isQuiet(now) || standing(now) == Standing.OPEN)
            return new StockNotice(sku, warehouse, freeNow, minimumNow, answer, raisedAt, quietUntil, Optional.empty());
        return raised(sku, warehouse, freeNow, minimumNow, now);
    }

    /** Somebody knows. */
    public StockNotice acknowledged(Instant now) {
        return answered(Answer.ACKNOWLEDGED, now.plus(QUIET));
    }

    /** Somebody wants to be asked again then: in 30 days at the latest. */
    public StockNotice snoozed(Duration time, Instant now) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST_SNOOZE) > 0)
            throw new Invalid("snooze", time, "1 to " + LONGEST_SNOOZE.toDays() + " days");
        return answered(Answer.SNOOZED, now.plus(time));
    }

    /** It is above its critical point. */
    public StockNotice resolved(Instant now) {
        return new StockNotice(
                sku,
                warehouse,
                available,
                minimum,
                answer,
                raisedAt,
                quietUntil,
                resolvedAt.isPresent() ? resolvedAt : Optional.of(now));
    }

    public Standing standing(Instant now) {
        if (resolvedAt.isPresent()) return Standing.RESOLVED;
        return switch (answer) {
            case NONE -> Standing.OPEN;
            case ACKNOWLEDGED -> Standing.ACKNOWLEDGED;
            case SNOOZED -> isQuiet(now) ? Standing.SNOOZED : Standing.OPEN;
        };
    }

    private boolean isQuiet(Instant now) {
        return quietUntil.filter(now::isBefore).isPresent();
    }

    private StockNotice answered(Answer given, Instant quiet) {
        return new StockNotice(sku, warehouse, available, minimum, given, raisedAt, Optional.of(quiet), resolvedAt);
    }
}

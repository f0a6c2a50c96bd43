package id.laris.domain.reporting;

import id.laris.domain.returns.ReturnReason;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Pieces that were asked to come back, by why, by what became of it and by how they arrived.
 *
 * @param asked all of them, those of rejected and cancelled returns too
 * @param sellable of those somebody looked at
 */
public record ReturnFigures(
        long asked,
        long sellable,
        long damaged,
        long missing,
        Map<ReturnReason, Long> reasons,
        Map<ReturnOutcome, Long> outcomes) {
    public static final ReturnFigures NONE = new ReturnFigures(0, 0, 0, 0, Map.of(), Map.of());

    public ReturnFigures {
        reasons = Map.copyOf(reasons);
        outcomes = Map.copyOf(outcomes);
    }

    public static ReturnFigures of(
            ReturnReason reason, ReturnOutcome outcome, long pieces, long sellable, long damaged, long missing) {
        return new ReturnFigures(pieces, sellable, damaged, missing, Map.of(reason, pieces), Map.of(outcome, pieces));
    }

    public ReturnFigures plus(ReturnFigures more) {
        return new ReturnFigures(
                Math.addExact(asked, more.asked),
                Math.addExact(sellable, more.sellable),
                Math.addExact(damaged, more.damaged),
                Math.addExact(missing, more.missing),
                sum(ReturnReason.class, reasons, more.reasons),
                sum(ReturnOutcome.class, outcomes, more.outcomes));
    }

    private static <K extends Enum<K>> Map<K, Long> sum(Class<K> type, Map<K, Long> some, Map<K, Long> more) {
        var sum = new EnumMap<K, Long>(type);
        sum.putAll(some);
        more.forEach((key, pieces) -> sum.merge(key, pieces, Math::addExact));
        return sum;
    }

    public long of(ReturnReason reason) {
        return reasons.getOrDefault(reason, 0L);
    }

    public long of(ReturnOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** Those that came back or may still. */
    public long returned() {
        return outcomes.entrySet().stream()
                .filter(it -> it.getKey().counts())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Returned of a thousand sold, half up; empty where none were sold. */
    public OptionalLong perMille(long sold) {
        return sold <= 0 ? OptionalLong.empty() : OptionalLong.of((2_000 * returned() + sold) / (2 * sold));
    }
}

package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted or is known one by one: pieces and their probabilities. */
public final class Empirical extends Pieces {
    private final TreeMap<Integer, Double> chances;

    /** @throws Invalid unless the probabilities add up to 1 */
    public Empirical(SortedMap<Integer, Double> chances) {
        var sum = 0.0;
        for (var chance : chances.values()) {
            Checked.notNegative("chance", chance);
            sum += chance;
        }
        if (!(Math.abs(sum - 1) < 1e-6)) throw new Invalid("chance", sum, "probabilities that add up to 1");
        this.chances = new TreeMap<>(chances);
    }

    @Override
    public double mean() {
        return chances.entrySet().stream()
                .mapToDouble(entry -> entry.getKey() * entry.getValue())
                .sum();
    }

    @Override
    public double variance() {
        var mean = mean();
        return chances.entrySet().stream()
                .mapToDouble(entry -> Math.pow(entry.getKey() - mean, 2) * entry.getValue())
                .sum();
    }

    @Override
    int lowest() {
        return chances.firstKey();
    }

    @Override
    int highest() {
        return chances.lastKey();
    }

    @Override
    double at(int pieces) {
        return chances.getOrDefault(pieces, 0.0);
    }
}

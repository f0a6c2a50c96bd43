package id.laris.application.reporting;

import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.reporting.ShopStep;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Who came how far today and yesterday, by their marks: so that each visitor is counted once a day for each step. Kept in memory alone. */
final class Crowd {
    private static final int DAYS = 2;

    private final int most;
    private final TreeMap<LocalDate, Map<Long, ShopStep>> days = new TreeMap<>();

    /** @param most visitors it knows of one day */
    Crowd(int most) {
        this.most = most;
    }

    /** What is new about it: the steps this visitor had not taken that day. Lost, when there are more visitors than it can know. */
    synchronized FunnelFigures came(LocalDate day, long mark, ShopStep step) {
        var visitors = days.computeIfAbsent(day, none -> new HashMap<>());
        while (days.size() > DAYS) days.pollFirstEntry();
        var before = visitors.get(mark);
        if (before == null && visitors.size() >= most) return FunnelFigures.lost(1);
        if (before != null && before.compareTo(step) >= 0) return FunnelFigures.NONE;
        visitors.put(mark, step);
        return FunnelFigures.between(before == null ? ShopStep.VISIT : ShopStep.values()[before.ordinal() + 1], step);
    }
}

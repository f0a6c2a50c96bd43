package id.laris.domain.forecasting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What weeks are known for, and how much of it they hold. A holiday fills its week. Of a promotion a week holds as much as it has of its
 * days, beside the seven that fill a week or, of a shorter one, all of them: a flash sale of a day is whole in its week, and the Monday
 * on which ten days end is a seventh. So no day is lost, and none counts for a week. Two of a kind in one week are one.
 */
public final class Occasions {
    /** Where nobody said anything. */
    public static final Occasions HOLIDAYS = of(List.of());

    private static final int DAYS = 7;

    private final Map<LocalDate, Map<Promotion.Kind, Double>> promoted;

    private Occasions(Map<LocalDate, Map<Promotion.Kind, Double>> promoted) {
        this.promoted = promoted;
    }

    /** Holidays and these; in whatever order they come. */
    public static Occasions of(Collection<Promotion> promotions) {
        var fills = new TreeMap<LocalDate, Map<String, Fill>>();
        for (var promotion : promotions)
            for (var monday = WeeklyDemand.weekOf(promotion.from());
                    !monday.isAfter(promotion.to());
                    monday = monday.plusDays(DAYS))
                fills.computeIfAbsent(monday, any -> new TreeMap<>())
                        .computeIfAbsent(promotion.kind().key(), any -> new Fill(promotion.kind()))
                        .add(promotion, monday);
        var promoted = new TreeMap<LocalDate, Map<Promotion.Kind, Double>>();
        fills.forEach((monday, kinds) -> {
            var shares = new LinkedHashMap<Promotion.Kind, Double>();
            kinds.values().forEach(fill -> shares.put(fill.kind, fill.share()));
            promoted.put(monday, shares);
        });
        return new Occasions(promoted);
    }

    /** The days of one week that a kind is on. */
    private static final class Fill {
        private final Promotion.Kind kind;
        private final BitSet days = new BitSet(DAYS);
        private int longest;

        Fill(Promotion.Kind kind) {
            this.kind = kind;
        }

        void add(Promotion promotion, LocalDate monday) {
            var first = Math.max(0, ChronoUnit.DAYS.between(monday, promotion.from()));
            var last = Math.min(DAYS - 1L, ChronoUnit.DAYS.between(monday, promotion.to()));
            days.set((int) first, (int) last + 1);
            longest = Math.max(longest, promotion.days());
        }

        double share() {
            return Math.min(1, days.cardinality() / (double) Math.min(DAYS, longest));
        }
    }

    /** What the week that begins on that Monday is known for, holidays first; how much of each, above 0 and up to 1. */
    public Map<Occasion, Double> of(LocalDate monday) {
        var marks = new LinkedHashMap<Occasion, Double>();
        Holiday.of(monday).ifPresent(holiday -> marks.put(holiday, 1.0));
        marks.putAll(promoted.getOrDefault(monday, Map.of()));
        return marks;
    }

    /** Equal when the promotions of these weeks are; blank without any. */
    public String print(LocalDate firstWeek, int weeks) {
        var print = new StringBuilder();
        for (int step = 0; step < weeks; step++) {
            var monday = firstWeek.plusDays((long) DAYS * step);
            promoted.getOrDefault(monday, Map.of()).forEach((kind, share) -> print.append(monday)
                    .append(kind.key())
                    .append(share)
                    .append(';'));
        }
        return print.toString();
    }
}

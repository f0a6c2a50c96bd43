package id.laris.domain.replenishment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes along with an order that is sent today anyway, because the order itself costs something or has to come to something. Lines
 * that would be due before the next joint order join it; the time between two joint orders is that of {@link JointReplenishment}. What is
 * still missing to the supplier's minimum is made up by the lines that come due next.
 */
public final class JointOrder {
    private JointOrder() {}

    /** Why a line is in it. */
    public enum Why {
        /** It has to be ordered today. */
        DUE,
        /** It would be due before the next joint order. */
        SOON,
        /** Without it the order would be too small to be sent. */
        MINIMUM
    }

    /**
     * @param dueInDays when it would have to be ordered; 0 for today
     * @param price rupiah of the pieces it would be
     */
    public record Line<K>(K what, double dueInDays, double price) {
        public Line {
            Checked.notNegative("dueInDays", dueInDays);
            Checked.notNegative("price", price);
        }

        private boolean isDue() {
            return dueInDays == 0;
        }
    }

    /** Days between two joint orders, as long as one lot may last at most; 0 where an order costs nothing. */
    public static double cycle(double orderCost, List<JointReplenishment.Item> items, double most) {
        Checked.notNegative("orderCost", orderCost);
        if (orderCost == 0 || items.isEmpty()) return 0;
        return Math.min(most, JointReplenishment.plan(orderCost, items).cycle());
    }

    /**
     * Those that are in it, the first to be due first; nothing where no line is due today. Where all lines together do not reach the
     * minimum, none is added for its sake.
     *
     * @param cycle days until the next joint order
     * @param minimum rupiah the order must come to at least
     * @param most days within which a line has to come due to be added for the sake of the minimum
     */
    public static <K> Map<K, Why> lines(List<Line<K>> lines, double cycle, double minimum, double most) {
        var sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::dueInDays));
        var in = new LinkedHashMap<K, Why>();
        if (sorted.isEmpty() || !sorted.get(0).isDue()) return in;
        double sum = 0;
        for (var line : sorted) {
            if (line.dueInDays() > cycle) break;
            in.put(line.what(), line.isDue() ? Why.DUE : Why.SOON);
            sum += line.price();
        }
        var added = new ArrayList<K>();
        for (var line : sorted) {
            if (sum >= minimum || line.dueInDays() > most) break;
            if (in.containsKey(line.what())) continue;
            added.add(line.what());
            sum += line.price();
        }
        if (sum >= minimum) added.forEach(what -> in.put(what, Why.MINIMUM));
        return in;
    }
}

package id.laris.domain.replenishment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who gives whom what before anything is bought: the greatest need first, from where most is left over, in as few moves as that makes. */
public final class Sharing {
    private Sharing() {}

    /** @param <P> names of places */
    public record Move<P>(P from, P to, int pieces) {}

    /** Needs and surplus of one good by place; nobody gives more than is left over or gets more than is needed. */
    public static <P extends Comparable<P>> List<Move<P>> moves(Map<P, Integer> needs, Map<P, Integer> surplus) {
        var rest = new LinkedHashMap<P, Integer>();
        largestFirst(surplus).forEach(entry -> rest.put(entry.getKey(), entry.getValue()));
        var moves = new ArrayList<Move<P>>();
        for (var need : largestFirst(needs)) {
            int open = need.getValue();
            for (var giver : rest.entrySet()) {
                if (giver.getKey().equals(need.getKey())) continue;
                int given = Math.min(open, giver.getValue());
                if (given <= 0) continue;
                moves.add(new Move<>(giver.getKey(), need.getKey(), given));
                giver.setValue(giver.getValue() - given);
                open -= given;
            }
        }
        return moves;
    }

    private static <P extends Comparable<P>> List<Map.Entry<P, Integer>> largestFirst(Map<P, Integer> pieces) {
        return pieces.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<P, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
    }
}

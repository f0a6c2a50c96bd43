package id.laris.domain.shipping;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that a wave fetches of one SKU: taken from the shelf together, shared out by slot. Withdrawn picks are left as they are. */
public record Stop(Sku sku, List<Pick> picks) {
    public Stop {
        picks = picks.stream().sorted(Comparator.comparingInt(Pick::slot)).toList();
        if (picks.isEmpty() || picks.stream().anyMatch(pick -> !pick.sku().equals(sku)))
            throw new IllegalArgumentException("a stop for " + sku + " with " + picks);
    }

    /** Pieces to fetch, those that are done included. */
    public int wanted() {
        return live(Pick::wanted);
    }

    public int picked() {
        return live(Pick::picked);
    }

    public int missing() {
        return live(Pick::missing);
    }

    public int open() {
        return live(Pick::open);
    }

    public boolean isDone() {
        return open() == 0;
    }

    public int toPutBack() {
        return picks.stream().mapToInt(Pick::toPutBack).sum();
    }

    /**
     * So many were found and no more: the first slots get theirs, the rest is missing.
     *
     * @throws Invalid quantity for more than are wanted
     */
    public Stop found(int pieces) {
        if (pieces < 0 || pieces > wanted()) throw new Invalid("quantity", pieces, "0 to " + wanted());
        int left = pieces;
        var after = new ArrayList<Pick>();
        for (var pick : picks) {
            if (pick.withdrawn()) {
                after.add(pick);
                continue;
            }
            int taken = Math.min(left, pick.wanted());
            after.add(pick.with(taken, pick.wanted() - taken));
            left -= taken;
        }
        return new Stop(sku, after);
    }

    /** One more piece, for the first slot that still needs one. @throws PieceNotWanted when none does */
    public Stop oneMore() {
        var next = picks.stream()
                .filter(pick -> pick.open() > 0)
                .findFirst()
                .orElseThrow(() -> new PieceNotWanted(sku.value(), "already-complete"));
        return new Stop(
                sku,
                picks.stream()
                        .map(pick -> pick == next ? pick.with(pick.picked() + 1, pick.missing()) : pick)
                        .toList());
    }

    /** As if nobody had been there. */
    public Stop undone() {
        return new Stop(
                sku,
                picks.stream()
                        .map(pick -> pick.withdrawn() ? pick : pick.with(0, 0))
                        .toList());
    }

    private int live(java.util.function.ToIntFunction<Pick> count) {
        return picks.stream().filter(pick -> !pick.withdrawn()).mapToInt(count).sum();
    }
}

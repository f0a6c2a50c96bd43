package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goods on their way from one warehouse to another. What is on its way is in neither and cannot be sold. Immutable: every step returns
 * the transfer as it is afterwards.
 *
 * @param note for who receives, at most 200 characters
 * @param reason why it was closed before everything arrived; blank otherwise
 * @param sender who sent it, as the history calls them
 * @param version as read; 0 for a new one
 */
public record Transfer(
        TransferNumber number,
        WarehouseCode from,
        WarehouseCode to,
        List<Line> lines,
        String note,
        State state,
        String reason,
        String sender,
        Instant sentAt,
        Optional<Instant> endedAt,
        long version) {
    public static final int MOST_LINES = 500;

    /** How far it is, and where it may go from there. */
    public enum State {
        IN_TRANSIT,
        PARTLY_RECEIVED,
        RECEIVED,
        /** The rest did not arrive and is not waited for. */
        CLOSED,
        /** Everything came back before anything arrived. */
        CALLED_BACK;

        private static final Map<State, Set<State>> NEXT = Map.of(
                IN_TRANSIT, Set.of(PARTLY_RECEIVED, RECEIVED, CLOSED, CALLED_BACK),
                PARTLY_RECEIVED, Set.of(PARTLY_RECEIVED, RECEIVED, CLOSED));

        State to(State next) {
            if (!NEXT.getOrDefault(this, Set.of()).contains(next)) throw new TransferStepNotAllowed(this, next);
            return next;
        }

        /** Something is still on its way. */
        public boolean isOpen() {
            return NEXT.containsKey(this);
        }
    }

    /** Pieces of one SKU: sent; arrived good or damaged; lost. The rest is on its way. */
    public record Line(Sku sku, Quantity sent, Quantity good, Quantity damaged, Quantity lost) {
        public Line {
            if (sent.isZero()) throw new Invalid("quantity", 0, "1 to " + Quantity.MOST);
            if (good.value() + damaged.value() + lost.value() > sent.value())
                throw new IllegalArgumentException(sku + ": more arrived than was sent");
        }

        public Quantity open() {
            return sent.minus(good).minus(damaged).minus(lost);
        }

        private Line with(Arrived arrived) {
            var pieces = arrived.good().plus(arrived.damaged());
            if (pieces.compareTo(open()) > 0) throw new NotSent(sku, open(), pieces);
            return new Line(sku, sent, good.plus(arrived.good()), damaged.plus(arrived.damaged()), lost);
        }

        private Line givenUp() {
            return new Line(sku, sent, good, damaged, lost.plus(open()));
        }
    }

    /** What arrived of one SKU. */
    public record Arrived(Quantity good, Quantity damaged) {}

    public Transfer {
        lines = List.copyOf(lines);
        note = Text.line("note", note, 0, 200);
        if (from.equals(to)) throw new Invalid("to", to, "another warehouse than " + from);
        if (lines.isEmpty() || lines.size() > MOST_LINES)
            throw new Invalid("lines", lines.size(), "1 to " + MOST_LINES + " lines");
        var seen = new HashSet<Sku>();
        for (var line : lines) if (!seen.add(line.sku())) throw new Invalid("lines", line.sku(), "each SKU once");
    }

    /** Leaves now. By SKU. */
    public static Transfer send(
            TransferNumber number,
            WarehouseCode from,
            WarehouseCode to,
            Map<Sku, Quantity> pieces,
            String note,
            String sender,
            Instant now) {
        var lines = pieces.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(p -> new Line(p.getKey(), p.getValue(), Quantity.ZERO, Quantity.ZERO, Quantity.ZERO))
                .toList();
        return new Transfer(number, from, to, lines, note, State.IN_TRANSIT, "", sender, now, Optional.empty(), 0);
    }

    /**
     * Some or all of it arrived.
     *
     * @throws NotSent when more arrived than is on its way, or a SKU that was not sent
     * @throws TransferStepNotAllowed when nothing is on its way any more
     */
    public Transfer receive(Map<Sku, Arrived> arrived, Instant now) {
        arrived.forEach((sku, pieces) -> {
            if (lines.stream().noneMatch(line -> line.sku().equals(sku)))
                throw new NotSent(sku, Quantity.ZERO, pieces.good().plus(pieces.damaged()));
        });
        if (arrived.values().stream()
                .allMatch(a -> a.good().isZero() && a.damaged().isZero()))
            throw new Invalid("lines", arrived.size(), "at least one piece that arrived");
        state.to(State.RECEIVED);
        var after = lines.stream()
                .map(line -> arrived.containsKey(line.sku()) ? line.with(arrived.get(line.sku())) : line)
                .toList();
        var all = after.stream().allMatch(line -> line.open().isZero());
        return ended(after, state.to(all ? State.RECEIVED : State.PARTLY_RECEIVED), "", now);
    }

    /** The rest is lost. @param why 1 to 200 characters */
    public Transfer close(String why, Instant now) {
        var said = Text.line("reason", why, 1, 200);
        return ended(lines.stream().map(Line::givenUp).toList(), state.to(State.CLOSED), said, now);
    }

    /** It came back, before anything arrived. */
    public Transfer callBack(Instant now) {
        return ended(lines, state.to(State.CALLED_BACK), "", now);
    }

    private Transfer ended(List<Line> after, State next, String why, Instant now) {
        return new Transfer(
                number,
                from,
                to,
                after,
                note,
                next,
                why,
                sender,
                sentAt,
                next.isOpen() ? Optional.empty() : Optional.of(now),
                version);
    }

    /** Pieces on their way. */
    public int open() {
        return state.isOpen()
                ? lines.stream().mapToInt(line -> line.open().value()).sum()
                : 0;
    }
}

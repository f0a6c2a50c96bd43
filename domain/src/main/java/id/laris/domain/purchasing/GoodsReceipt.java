package id.laris.domain.purchasing;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What arrived at a warehouse at one moment, with or without a purchase order. Never changed once written: a mistake is put right by a
 * count.
 *
 * @param deliveryNote the supplier's number on the paper that came along, 0 to 64 characters
 * @param actor who received it, as the history calls them
 */
public record GoodsReceipt(
        ReceiptNumber number,
        Optional<PurchaseNumber> purchase,
        WarehouseCode warehouse,
        String deliveryNote,
        List<Line> lines,
        String actor,
        Instant at) {
    public static final int MOST_LINES = 500;

    /**
     * @param good pieces that go to the shelf; @param damaged those that do not
     * @param landed what all of them cost with freight; empty when nobody knows
     */
    public record Line(Sku sku, Quantity good, Quantity damaged, Optional<Money> landed) {
        public Line {
            if ((long) good.value() + damaged.value() > Quantity.MOST)
                throw new Invalid("quantity", good, "at most " + Quantity.MOST + " with the damaged ones");
            if (good.isZero() && damaged.isZero()) throw new Invalid("quantity", 0, "1 to " + Quantity.MOST);
        }

        public Quantity arrived() {
            return good.plus(damaged);
        }
    }

    public GoodsReceipt {
        lines = List.copyOf(lines);
        deliveryNote = Text.line("deliveryNote", deliveryNote, 0, 64);
        if (lines.isEmpty() || lines.size() > MOST_LINES)
            throw new Invalid("lines", lines.size(), "1 to " + MOST_LINES + " lines");
        if (lines.stream().map(Line::sku).distinct().count() < lines.size())
            throw new Invalid("lines", lines.size(), "each SKU once");
    }

    /** For who may not know what things cost. */
    public GoodsReceipt withoutCosts() {
        return new GoodsReceipt(
                number,
                purchase,
                warehouse,
                deliveryNote,
                lines.stream()
                        .map(line -> new Line(line.sku(), line.good(), line.damaged(), Optional.empty()))
                        .toList(),
                actor,
                at);
    }
}

package id.laris.domain.purchasing;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a piece of a SKU has cost on average, freight included: the moving average over all warehouses. It changes with each receipt and
 * with nothing else:
 *
 * <pre>average' = (held × average + landed cost of the receipt) ÷ (held + pieces of the receipt)</pre>
 *
 * where {@code held} are the pieces in all warehouses right before the receipt, damaged ones included. Kept with four decimals of the
 * smallest unit, rounded half up at each receipt: it is a rate, no amount anybody pays; {@link #of} makes an amount of it.
 *
 * <p>Example: 10 pieces at an average of Rp50.000, 5 arrive for Rp280.000: (10 × 50.000 + 280.000) ÷ 15 = Rp52.000.
 */
public record AverageCost(BigDecimal perPiece, CurrencyUnit currency) {
    public static final int DECIMALS = 4;

    public AverageCost {
        if (perPiece.signum() < 0) throw new Invalid("cost", perPiece, "0 or more");
        perPiece = perPiece.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The first one known: pieces that were held before at an unknown cost count as if they had cost the same. */
    public static AverageCost first(Money landed, Quantity pieces) {
        return new AverageCost(
                BigDecimal.valueOf(landed.minorUnits())
                        .divide(BigDecimal.valueOf(pieces.value()), DECIMALS, RoundingMode.HALF_UP),
                landed.currency());
    }

    /** @param held pieces right before; @param pieces that arrived, at least one */
    public AverageCost after(long held, Money landed, Quantity pieces) {
        if (held < 0 || pieces.isZero()) throw new IllegalArgumentException(held + " held, " + pieces + " arrived");
        if (!currency.equals(landed.currency())) throw new IllegalArgumentException("currencies do not mix");
        var value = perPiece.multiply(BigDecimal.valueOf(held)).add(BigDecimal.valueOf(landed.minorUnits()));
        return new AverageCost(
                value.divide(BigDecimal.valueOf(held + pieces.value()), DECIMALS, RoundingMode.HALF_UP), currency);
    }

    /** What one piece is worth at it, as an amount. */
    public Money rounded() {
        return of(Quantity.of(1));
    }

    /** What so many pieces are worth at it, rounded half up. */
    public Money of(Quantity pieces) {
        return new Money(
                perPiece.multiply(BigDecimal.valueOf(pieces.value()))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }
}

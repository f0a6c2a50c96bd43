package id.laris.domain.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import java.time.Instant;

/**
 * Pieces found damaged, or damaged ones thrown away for good, and why. Never altered once written.
 *
 * @param act {@code DAMAGE}: from on hand to damaged; {@code WRITE_OFF}: damaged ones go
 * @param note in words, at most 1,000 characters
 * @param photos how many pictures show it
 * @param actor who reported it, as the history calls them
 */
public record DamageReport(
        DamageNumber number,
        Sku sku,
        WarehouseCode warehouse,
        StockMovement.Kind act,
        Quantity pieces,
        Reason reason,
        String note,
        int photos,
        String actor,
        Instant at) {
    public static final int MOST_PHOTOS = 4;

    public enum Reason {
        TORN,
        STAINED,
        WET,
        BROKEN_IN_TRANSPORT,
        FACTORY_DEFECT,
        EXPIRED,
        OTHER
    }

    public DamageReport {
        if (act != StockMovement.Kind.DAMAGE && act != StockMovement.Kind.WRITE_OFF)
            throw new Invalid("kind", act, "DAMAGE or WRITE_OFF");
        pieces = Quantity.atLeastOne(pieces.value());
        note = Text.block("note", note, 1_000);
        if (photos < 0 || photos > MOST_PHOTOS) throw new Invalid("photos", photos, "at most " + MOST_PHOTOS);
    }
}

package id.laris.domain.shipping;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;

/**
 * Weight and outer dimensions of one packed piece. Zero dimensions: only the weight counts.
 *
 * @param grams 0 to 1,000,000
 */
public record PackedSize(int grams, int lengthCm, int widthCm, int heightCm) {
    /** Couriers divide cubic centimetres by this to get kilograms (JNE, J&T, SiCepat, Pos: 6,000 for road parcels). */
    public static final int CUBIC_CM_PER_KG = 6_000;

    public PackedSize {
        if (grams < 0 || grams > 1_000_000) throw new Invalid("weight", grams, "0 to 1000000 grams");
        for (int side : new int[] {lengthCm, widthCm, heightCm})
            if (side < 0 || side > 1_000) throw new Invalid("dimensions", side, "0 to 1000 cm");
    }

    public static PackedSize ofGrams(int grams) {
        return new PackedSize(grams, 0, 0, 0);
    }

    /** What the courier charges for: the larger of weight and volumetric weight, in grams, rounded up. */
    public long chargeableGrams() {
        long volumetric = (1_000L * lengthCm * widthCm * heightCm + CUBIC_CM_PER_KG - 1) / CUBIC_CM_PER_KG;
        return Math.max(grams, volumetric);
    }

    public long chargeableGrams(Quantity pieces) {
        return Math.multiplyExact(chargeableGrams(), (long) pieces.value());
    }
}

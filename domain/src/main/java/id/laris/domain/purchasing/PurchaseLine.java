package id.laris.domain.purchasing;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import java.time.LocalDate;

/**
 * One SKU of a purchase order.
 *
 * @param supplierSku by what the supplier knows it; may be empty
 * @param packSize pieces in a pack; only whole packs are ordered
 * @param ordered pieces, at least one pack
 * @param unitCost for one piece, without freight
 * @param expected when it should arrive
 * @param received pieces that arrived so far, good and damaged; may be more than ordered
 */
public record PurchaseLine(
        Sku sku,
        String supplierSku,
        int packSize,
        Quantity ordered,
        Money unitCost,
        LocalDate expected,
        Quantity received) {
    /** So much of what was ordered may arrive on top without anybody being asked, in percent. */
    static final int TOLERANCE = 5;
    /** Rupiah a line may come to: five hundred of them still add up without overflow. */
    public static final long MOST_VALUE = 1_000_000_000_000_000L;

    public PurchaseLine {
        supplierSku = Text.line("supplierSku", supplierSku, 0, 64);
        if (packSize < 1 || packSize > SupplierPrice.LARGEST_PACK)
            throw new Invalid("packSize", packSize, "1 to " + SupplierPrice.LARGEST_PACK);
        if (ordered.isZero()) throw new Invalid("quantity", 0, "1 to " + Quantity.MOST);
        if (ordered.value() % packSize != 0) throw new OffPack(sku, ordered, packSize);
        SupplierPrice.requireCost(unitCost);
        if (unitCost.minorUnits() > MOST_VALUE / ordered.value())
            throw new Invalid("unitCost", unitCost.minorUnits(), "a line of at most " + MOST_VALUE);
        if (expected.getYear() < 2000 || expected.getYear() > 9999)
            throw new Invalid("expected", expected, "a day such as 2026-11-22");
    }

    public static PurchaseLine of(
            Sku sku, String supplierSku, int packSize, Quantity ordered, Money unitCost, LocalDate expected) {
        return new PurchaseLine(sku, supplierSku, packSize, ordered, unitCost, expected, Quantity.ZERO);
    }

    public int packs() {
        return ordered.value() / packSize;
    }

    /** What its goods cost, without freight. */
    public Money goods() {
        return unitCost.times(ordered);
    }

    /** Pieces that are still to come; none when more came than was ordered. */
    public Quantity open() {
        return ordered.minus(received.atMost(ordered));
    }

    public boolean isComplete() {
        return open().isZero();
    }

    /** Whether so many more than what is open are taken only when somebody confirms it. */
    boolean isTooMuch(Quantity arrived) {
        long over = (long) received.value() + arrived.value() - ordered.value();
        return over > (long) ordered.value() * TOLERANCE / 100;
    }

    PurchaseLine with(Quantity arrived) {
        long all = (long) received.value() + arrived.value();
        if (all > Quantity.MOST) throw new Invalid("quantity", all, "at most " + Quantity.MOST);
        return new PurchaseLine(sku, supplierSku, packSize, ordered, unitCost, expected, Quantity.of((int) all));
    }

    PurchaseLine on(LocalDate day) {
        return new PurchaseLine(sku, supplierSku, packSize, ordered, unitCost, day, received);
    }

    /**
     * What the first {@code pieces} that arrive cost with their part of the charges. The charges belong to the pieces that were
     * ordered: piece by piece in equal parts, rounded once for the sum, so that the costs of any partial deliveries add up. Pieces
     * beyond the order cost what the supplier asks for them and nothing more.
     */
    Money landedUpTo(Quantity pieces, Money charges) {
        var ofCharges = charges.share(
                java.math.BigDecimal.valueOf(pieces.atMost(ordered).value()),
                java.math.BigDecimal.valueOf(ordered.value()));
        return unitCost.times(pieces).plus(ofCharges);
    }
}

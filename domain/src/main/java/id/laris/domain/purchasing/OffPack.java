package id.laris.domain.purchasing;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.util.Map;

/** The supplier sells whole packs only. Code: {@code off-pack}. */
public final class OffPack extends Refusal {
    public OffPack(Sku sku, Quantity wanted, int packSize) {
        super(
                Kind.INVALID,
                "off-pack",
                "%s of %s are no whole packs of %d".formatted(wanted, sku, packSize),
                Map.of("field", "quantity", "sku", sku.value(), "quantity", wanted.value(), "packSize", packSize));
    }
}

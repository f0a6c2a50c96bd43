package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shipping.PieceNotWanted;
import id.laris.domain.shipping.Stop;
import id.laris.domain.shipping.WaveNumber;

/** One piece was taken from the shelf and scanned: it is for the first slot that still needs one. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class PickPiece {
    private final Waves waves;
    private final Products products;
    private final CurrentActor current;

    public PickPiece(Waves waves, Products products, CurrentActor current) {
        this.waves = waves;
        this.products = products;
        this.current = current;
    }

    /**
     * The stop afterwards.
     *
     * @param scanned a SKU or its barcode
     * @throws PieceNotWanted when the wave fetches no such thing, or has all of it
     */
    public Stop pick(WaveNumber number, String scanned) {
        current.actor().requireWorksIn(waves.get(number).wave().warehouse());
        for (var sku : products.scanned(scanned)) {
            var stop = waves.lock(number, sku);
            if (stop.isEmpty()) continue;
            var after = stop.get().oneMore();
            waves.save(number, after);
            return after;
        }
        throw new PieceNotWanted(scanned, "not-in-it");
    }
}

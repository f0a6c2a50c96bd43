package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;

/** How many pieces of something on sale are free, for a page that is open and asks again and again. */
@UseCase
@OpenToAll
public final class ShowAvailability {
    private final LiveStock live;

    public ShowAvailability(LiveStock live) {
        this.live = live;
    }

    /** @throws Missing sku-not-found for what is not on sale */
    public Quantity show(Sku sku) {
        return live.free(sku).orElseThrow(() -> new Missing("sku", sku));
    }
}

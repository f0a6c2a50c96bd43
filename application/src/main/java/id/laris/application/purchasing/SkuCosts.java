package id.laris.application.purchasing;

import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.Sku;
import java.util.Collection;
import java.util.Map;

/** What pieces cost on average. */
public interface SkuCosts {
    /** SKUs of which nothing is known are left out. */
    Map<Sku, AverageCost> of(Collection<Sku> skus);

    /**
     * The same, kept from change by others until the caller's transaction ends, those of which nothing is known too. Callers never wait in
     * a circle.
     */
    Map<Sku, AverageCost> lock(Collection<Sku> skus);

    void put(Map<Sku, AverageCost> costs);
}

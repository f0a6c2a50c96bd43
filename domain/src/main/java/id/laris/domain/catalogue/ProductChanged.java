package id.laris.domain.catalogue;

import id.laris.domain.shared.DomainEvent;
import java.time.Instant;

/** A product was added or its data changed. */
public record ProductChanged(ProductId product, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return product.toString();
    }

    @Override
    public String type() {
        return "catalogue.product-changed";
    }
}

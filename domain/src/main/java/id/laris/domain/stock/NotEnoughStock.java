package id.laris.domain.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.util.List;
import java.util.Map;

/** Fewer pieces are free than wanted. Names every line that is short, not only the first. */
public final class NotEnoughStock extends Refusal {
    public record Shortage(Sku sku, Quantity wanted, Quantity available) {}

    private final transient List<Shortage> shortages;

    public NotEnoughStock(List<Shortage> shortages) {
        super(
                Kind.CONFLICT,
                "not-enough-stock",
                "Not enough stock: " + shortages,
                Map.of(
                        "lines",
                        shortages.stream()
                                .map(s -> Map.<String, Object>of(
                                        "sku",
                                        s.sku().value(),
                                        "wanted",
                                        s.wanted().value(),
                                        "available",
                                        s.available().value()))
                                .toList()));
        this.shortages = List.copyOf(shortages);
    }

    public NotEnoughStock(Sku sku, Quantity wanted, Quantity available) {
        this(List.of(new Shortage(sku, wanted, available)));
    }

    public List<Shortage> shortages() {
        return shortages;
    }
}

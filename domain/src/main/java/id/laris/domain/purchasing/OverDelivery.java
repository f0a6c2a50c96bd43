package id.laris.domain.purchasing;

import id.laris.domain.shared.Refusal;
import java.util.List;
import java.util.Map;

/** More arrived than was ordered, and more than is taken without a word: somebody has to confirm it. Code: {@code over-delivery}. */
public final class OverDelivery extends Refusal {
    /** @param open pieces that were still expected; @param arrived good and damaged */
    public record Line(String sku, int open, int arrived) {}

    private final transient List<Line> lines;

    public OverDelivery(List<Line> lines) {
        super(
                Kind.CONFLICT,
                "over-delivery",
                "More arrived than was ordered: " + lines,
                Map.of(
                        "lines",
                        lines.stream()
                                .map(line -> Map.<String, Object>of(
                                        "sku", line.sku(), "open", line.open(), "arrived", line.arrived()))
                                .toList()));
        this.lines = List.copyOf(lines);
    }

    public List<Line> lines() {
        return lines;
    }
}

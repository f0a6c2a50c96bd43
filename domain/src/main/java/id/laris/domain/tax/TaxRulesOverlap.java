package id.laris.domain.tax;

import id.laris.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Two rules would hold for the same goods in the same place on the same day. Code: {@code tax-rules-overlap}. */
public final class TaxRulesOverlap extends Refusal {
    public TaxRulesOverlap(TaxRule wanted, TaxRule existing) {
        super(
                Kind.CONFLICT,
                "tax-rules-overlap",
                "%s from %s meets %s, which holds from %s to %s"
                        .formatted(
                                wanted.name(),
                                wanted.validFrom(),
                                existing.name(),
                                existing.validFrom(),
                                existing.validTo().map(LocalDate::toString).orElse("further notice")),
                Map.of(
                        "name", existing.name(),
                        "from", existing.validFrom().toString(),
                        "to", existing.validTo().map(LocalDate::toString).orElse("…")));
    }
}

package id.laris.domain.invoice;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** More would be taken back than is left of the invoice. */
public final class MoreThanInvoiced extends Refusal {
    MoreThanInvoiced(Money left, Money wanted) {
        super(
                Kind.CONFLICT,
                "more-than-invoiced",
                "%s left of the invoice, %s would be credited".formatted(left, wanted),
                Map.of("left", left.minorUnits(), "wanted", wanted.minorUnits()));
    }
}

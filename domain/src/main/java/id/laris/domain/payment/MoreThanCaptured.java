package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** More is to go back than came in. */
public final class MoreThanCaptured extends Refusal {
    public MoreThanCaptured(Money left, Money wanted) {
        super(
                Kind.CONFLICT,
                "more-than-captured",
                "%s can go back, %s wanted".formatted(left, wanted),
                Map.of("left", left.minorUnits(), "wanted", wanted.minorUnits()));
    }
}

package id.laris.domain.returns;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** More would go back for a return than is owed for it. Code: {@code more-than-owed}. */
public final class MoreThanOwed extends Refusal {
    public MoreThanOwed(Money owed, Money wanted) {
        super(
                Kind.CONFLICT,
                "more-than-owed",
                "%s is owed, %s wanted".formatted(owed, wanted),
                Map.of("owed", owed.minorUnits(), "wanted", wanted.minorUnits()));
    }
}

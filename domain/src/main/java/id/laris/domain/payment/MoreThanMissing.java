package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** More was to be let off than is still to come. Code: {@code more-than-missing} with {@code missing} and {@code asked}. */
public final class MoreThanMissing extends Refusal {
    public MoreThanMissing(Money missing, Money asked) {
        super(
                Kind.CONFLICT,
                "more-than-missing",
                "%s is still to come, not %s".formatted(missing, asked),
                Map.of("missing", missing.minorUnits(), "asked", asked.minorUnits()));
    }
}

package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** What arrived is not what was asked. Nothing is booked; a person looks at it. */
public final class WrongAmount extends Refusal {
    public WrongAmount(Money asked, Money arrived) {
        super(
                Kind.CONFLICT,
                "wrong-amount",
                "%s asked, %s arrived".formatted(asked, arrived),
                Map.of(
                        "asked",
                        asked.minorUnits(),
                        "arrived",
                        arrived.minorUnits(),
                        "currency",
                        asked.currency().code()));
    }
}

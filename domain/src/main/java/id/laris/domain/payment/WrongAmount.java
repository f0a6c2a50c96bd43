package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** What is said to have arrived is not what was asked, and nobody said that this is meant. Nothing is booked. */
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

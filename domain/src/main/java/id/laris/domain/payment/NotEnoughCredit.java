package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** More store credit is to be used than there is. Code: {@code not-enough-credit}. */
public final class NotEnoughCredit extends Refusal {
    public NotEnoughCredit(Money balance, Money wanted) {
        super(
                Kind.CONFLICT,
                "not-enough-credit",
                "%s of store credit, %s wanted".formatted(balance, wanted),
                Map.of("balance", balance.minorUnits(), "wanted", wanted.minorUnits()));
    }
}

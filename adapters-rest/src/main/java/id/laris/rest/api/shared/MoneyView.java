package id.laris.rest.api.shared;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Money",
        description = "An amount in the currency's smallest unit as this shop uses it: rupiah without decimals")
public record MoneyView(
        @Schema(examples = "145000") Long amount,
        @Schema(examples = "IDR") String currency) {
    public static MoneyView of(Money money) {
        return new MoneyView(money.minorUnits(), money.currency().code());
    }

    /** @throws Invalid amount or currency */
    public Money toMoney() {
        if (amount == null) throw new Invalid("amount", null, "a whole number");
        return new Money(amount, CurrencyUnit.of(currency));
    }
}

package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** An account cannot go from that state to this one. */
public final class AccountStepNotAllowed extends Refusal {
    public AccountStepNotAllowed(AccountState from, AccountState to) {
        super(
                Kind.CONFLICT,
                "account-step-not-allowed",
                "an account cannot go from %s to %s".formatted(from, to),
                Map.of("from", from.name(), "to", to.name()));
    }
}

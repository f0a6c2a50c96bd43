package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.identity.SignInNeeded;
import java.time.Clock;
import java.util.List;

/** How somebody's account is guarded. Open also to whoever still owes the second factor: they learn whether to give it or set it up. */
@UseCase
@OpenToAll
public final class ShowSecondFactor {
    /**
     * @param isOn whether there is one
     * @param isRequired whether the account must have one
     */
    public record State(
            boolean isOn, boolean isRequired, int recoveryCodesLeft, List<RememberedDevices.Device> devices) {}

    private final CurrentActor current;
    private final SecondFactors factors;
    private final RememberedDevices devices;
    private final SecondFactorRule rule;
    private final Clock clock;

    public ShowSecondFactor(
            CurrentActor current,
            SecondFactors factors,
            RememberedDevices devices,
            SecondFactorRule rule,
            Clock clock) {
        this.current = current;
        this.factors = factors;
        this.devices = devices;
        this.rule = rule;
        this.clock = clock;
    }

    public State show() {
        var who = current.signedIn().orElseThrow(SignInNeeded::new);
        var account = who.account().id();
        var isWhole = !who.session().awaitsFactor();
        return new State(
                factors.find(account).isPresent(),
                rule.isRequiredFor(who.account().kind()),
                isWhole ? factors.recoveryCodesLeft(account) : 0,
                isWhole ? devices.of(account, clock.instant()) : List.of());
    }
}

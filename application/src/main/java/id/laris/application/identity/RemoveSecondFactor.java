package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.shared.Refusal;
import java.time.Clock;
import java.util.Map;

/** Somebody goes on with the password alone; staff only where the shop does not ask more of them. */
@UseCase
@Audited
@ForSignedIn
@RequiresFreshFactor
public final class RemoveSecondFactor {
    private final CurrentActor current;
    private final SecondFactors factors;
    private final RememberedDevices devices;
    private final SecondFactorRule rule;
    private final RecentSessions recent;
    private final AccountMail mail;
    private final Clock clock;

    public RemoveSecondFactor(
            CurrentActor current,
            SecondFactors factors,
            RememberedDevices devices,
            SecondFactorRule rule,
            RecentSessions recent,
            AccountMail mail,
            Clock clock) {
        this.current = current;
        this.factors = factors;
        this.devices = devices;
        this.rule = rule;
        this.recent = recent;
        this.mail = mail;
        this.clock = clock;
    }

    /** @throws SecondFactorRequired for staff who must have one */
    public void remove() {
        var account = current.person().account();
        if (rule.isRequiredFor(account.kind())) throw new SecondFactorRequired();
        factors.remove(account.id());
        devices.forgetAllOf(account.id());
        recent.changed(account.id(), clock.instant());
        mail.tell(Template.ACCOUNT_FACTOR_OFF, account);
    }

    /** This shop's staff must have a second factor; set up another instead. */
    public static final class SecondFactorRequired extends Refusal {
        SecondFactorRequired() {
            super(Kind.CONFLICT, "second-factor-required", "staff must have a second factor", Map.of());
        }
    }
}

package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.identity.WrongCode;
import java.util.List;

/** Ten new recovery codes, shown once; the old ones are worth nothing from now on. */
@UseCase
@Audited
@ForSignedIn
@RequiresFreshFactor
public final class RenewRecoveryCodes {
    private final CurrentActor current;
    private final SecondFactors factors;
    private final Codes codes;

    public RenewRecoveryCodes(CurrentActor current, SecondFactors factors, Codes codes) {
        this.current = current;
        this.factors = factors;
        this.codes = codes;
    }

    public List<String> renew() {
        var account = current.person().account().id();
        if (factors.find(account).isEmpty()) throw new WrongCode();
        var fresh = codes.newRecoveryCodes(SecondFactorRule.RECOVERY_CODES);
        factors.putRecoveryCodes(account, fresh);
        return fresh;
    }
}

package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.domain.identity.SecondFactorNeeded;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.identity.SignInNeeded;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * The app shows codes: from now on the second factor counts. Recovery codes are made and shown once, all other sessions end, remembered
 * devices are forgotten, and this session goes on under a new token.
 */
@UseCase
@Audited
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ConfirmSecondFactor {
    /** @param token of this session from now on */
    public record Confirmed(String token, List<String> recoveryCodes) {
        @Override
        public String toString() {
            return "Confirmed[]";
        }
    }

    private final CurrentActor current;
    private final SecondFactors factors;
    private final RememberedDevices devices;
    private final Codes codes;
    private final SessionDoor door;
    private final Sessions sessions;
    private final RecentSessions recent;
    private final AccountMail mail;
    private final InTransaction transaction;
    private final Clock clock;

    public ConfirmSecondFactor(
            CurrentActor current,
            SecondFactors factors,
            RememberedDevices devices,
            Codes codes,
            SessionDoor door,
            Sessions sessions,
            RecentSessions recent,
            AccountMail mail,
            InTransaction transaction,
            Clock clock) {
        this.current = current;
        this.factors = factors;
        this.devices = devices;
        this.codes = codes;
        this.door = door;
        this.sessions = sessions;
        this.recent = recent;
        this.mail = mail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws id.laris.domain.identity.WrongCode when it is no code of the secret that is being set up */
    public Confirmed confirm(String code) {
        var who = current.signedIn().orElseThrow(SignInNeeded::new);
        if (factors.find(who.account().id()).isPresent()
                && (who.session().awaitsFactor()
                        || !who.session().provenWithin(SecondFactorRule.FRESH, clock.instant())))
            throw new SecondFactorNeeded();
        long step = codes.ofPending(who.account().id(), code);
        return transaction.call(() -> keep(who, step));
    }

    private Confirmed keep(SignedIn who, long step) {
        var account = who.account().id();
        if (!factors.confirm(account, step)) throw new SignInNeeded();
        var fresh = codes.newRecoveryCodes(SecondFactorRule.RECOVERY_CODES);
        factors.putRecoveryCodes(account, fresh);
        devices.forgetAllOf(account);
        sessions.closeOthersOf(account, who.session().id());
        var token = door.prove(who.account(), who.session()).orElseThrow(SignInNeeded::new);
        recent.changed(account, clock.instant());
        mail.tell(Template.ACCOUNT_FACTOR_ON, who.account());
        return new Confirmed(token, fresh);
    }
}

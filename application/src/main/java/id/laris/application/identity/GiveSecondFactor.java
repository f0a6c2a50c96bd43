package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.identity.SignInNeeded;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Somebody gives the second factor: after the password, or again before a dangerous act. A code of the app works once, so does a recovery
 * code. The session goes on under a new token.
 */
@UseCase
@Audited
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class GiveSecondFactor {
    /** @param remember whether this device needs the password only for a while */
    public record Command(String code, boolean remember) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    /**
     * @param token of this session from now on
     * @param device token of this device, if it is to be remembered
     * @param recoveryCodesLeft if a recovery code was used
     */
    public record Given(String token, Optional<String> device, Optional<Integer> recoveryCodesLeft) {
        @Override
        public String toString() {
            return "Given[]";
        }
    }

    private final CurrentActor current;
    private final SecondFactors factors;
    private final RememberedDevices devices;
    private final Codes codes;
    private final SessionDoor door;
    private final RecentSessions recent;
    private final AccountMail mail;
    private final InTransaction transaction;
    private final Tokens tokens;
    private final Ids ids;
    private final Clock clock;

    public GiveSecondFactor(
            CurrentActor current,
            SecondFactors factors,
            RememberedDevices devices,
            Codes codes,
            SessionDoor door,
            RecentSessions recent,
            AccountMail mail,
            InTransaction transaction,
            Tokens tokens,
            Ids ids,
            Clock clock) {
        this.current = current;
        this.factors = factors;
        this.devices = devices;
        this.codes = codes;
        this.door = door;
        this.recent = recent;
        this.mail = mail;
        this.transaction = transaction;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws id.laris.domain.identity.WrongCode when it does not work now
     * @throws id.laris.domain.identity.TooManyFailures after many wrong ones
     */
    public Given give(Command command) {
        var who = current.signedIn().orElseThrow(SignInNeeded::new);
        var isRecovery = codes.use(who.account().id(), command.code());
        return transaction.call(() -> keep(who, command.remember(), isRecovery));
    }

    private Given keep(SignedIn who, boolean remember, boolean isRecovery) {
        var account = who.account().id();
        var token = door.prove(who.account(), who.session()).orElseThrow(SignInNeeded::new);
        recent.changed(account, clock.instant());
        if (isRecovery) mail.tell(Template.ACCOUNT_RECOVERY_USED, who.account());
        return new Given(
                token,
                remember ? Optional.of(remember(who)) : Optional.empty(),
                isRecovery ? Optional.of(factors.recoveryCodesLeft(account)) : Optional.empty());
    }

    private String remember(SignedIn who) {
        var token = tokens.next();
        var now = clock.instant();
        devices.add(
                Tokens.hash(token),
                new RememberedDevices.Device(
                        ids.next(), who.account().id(), now, now.plus(SecondFactorRule.REMEMBERED), current.origin()));
        return token;
    }
}

package id.laris.application.identity;

import id.laris.domain.identity.Totp;
import id.laris.domain.identity.WrongCode;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Checks the codes people type, and makes recovery codes. Wrong ones are counted and slow the next down. */
@Singleton
public final class Codes {
    private static final int SECRET_BYTES = 20;
    /** Fifty bits in two groups of five letters, as people copy them. */
    private static final int RECOVERY_BYTES = 10;

    private static final int RECOVERY_LETTERS = 10;

    private final SecondFactors factors;
    private final Locks locks;
    private final Tokens tokens;
    private final Clock clock;

    public Codes(SecondFactors factors, Locks locks, Tokens tokens, Clock clock) {
        this.factors = factors;
        this.locks = locks;
        this.tokens = tokens;
        this.clock = clock;
    }

    byte[] newSecret() {
        return tokens.bytes(SECRET_BYTES);
    }

    List<String> newRecoveryCodes(int count) {
        return Stream.generate(() -> Totp.inBase32(tokens.bytes(RECOVERY_BYTES)).substring(0, RECOVERY_LETTERS))
                .distinct()
                .limit(count)
                .map(Codes::grouped)
                .toList();
    }

    /**
     * Uses the code up, be it of the app or for recovery; whether it was for recovery.
     *
     * @throws WrongCode when it does not work now
     * @throws id.laris.domain.identity.TooManyFailures after many wrong ones
     */
    boolean use(AccountId account, String typed) {
        locks.attemptCode(account);
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var isRecovery = code.length() == RECOVERY_LETTERS;
        var works = isRecovery ? factors.useRecoveryCode(account, grouped(code)) : useOfApp(account, code);
        if (!works) throw new WrongCode();
        locks.succeededCode(account);
        return isRecovery;
    }

    private boolean useOfApp(AccountId account, String code) {
        var step = factors.find(account)
                .map(secret -> Totp.OF_APPS.stepOf(secret, code, clock.instant()))
                .orElseThrow(WrongCode::new);
        return step.isPresent() && factors.use(account, step.getAsLong());
    }

    /** The step of a code for the secret that is being set up. @throws WrongCode when it is none */
    long ofPending(AccountId account, String typed) {
        locks.attemptCode(account);
        var code = typed.replaceAll("\\s", "");
        long step = factors.findPending(account)
                .map(secret -> Totp.OF_APPS.stepOf(secret, code, clock.instant()))
                .orElseThrow(WrongCode::new)
                .orElseThrow(WrongCode::new);
        locks.succeededCode(account);
        return step;
    }

    private static String grouped(String code) {
        return code.substring(0, RECOVERY_LETTERS / 2) + "-" + code.substring(RECOVERY_LETTERS / 2);
    }
}

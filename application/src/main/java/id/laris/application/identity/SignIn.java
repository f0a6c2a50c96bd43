package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.StaffAccount;
import id.laris.domain.shared.Refusal;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * A member of staff signs in with e-mail and password. The answer and its time do not tell whether the account exists; after
 * five failures within a quarter of an hour the name is locked until they are over. No transaction is open while the password is
 * hashed: a rush of guesses must not take the connections that customers need.
 */
@UseCase
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SignIn {
    private static final int MOST_FAILURES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    public static final Duration SESSION = Duration.ofHours(12);

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInAttempts attempts;
    private final Tokens tokens;
    private final Clock clock;

    public SignIn(
            StaffAccounts accounts,
            Passwords passwords,
            Sessions sessions,
            SignInAttempts attempts,
            Tokens tokens,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The new session's token: shown to the browser once, kept only as a hash. */
    public String signIn(EmailAddress email, String password) {
        var now = clock.instant();
        if (attempts.failuresSince(email.value(), now.minus(WINDOW)) >= MOST_FAILURES) throw new TooManyFailures();
        var account = accounts.find(email).filter(StaffAccount::active);
        if (!passwords.matches(password, account.map(StaffAccount::passwordHash).orElseGet(passwords::unknown))
                || account.isEmpty()) {
            attempts.failed(email.value(), now);
            throw new WrongCredentials();
        }
        attempts.forget(email.value());
        var token = tokens.next();
        sessions.open(Tokens.hash(token), account.get().id(), now, now.plus(SESSION));
        return token;
    }

    /** E-mail or password is wrong; which one is not said. */
    public static final class WrongCredentials extends Refusal {
        WrongCredentials() {
            super(Kind.NOT_ALLOWED, "wrong-credentials", "Wrong e-mail or password", Map.of());
        }
    }

    /** Too many failures for this name; wait. */
    public static final class TooManyFailures extends Refusal {
        TooManyFailures() {
            super(
                    Kind.NOT_ALLOWED,
                    "too-many-failures",
                    "Too many failed sign-ins, wait a quarter of an hour",
                    Map.of());
        }
    }
}

package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.shared.Refusal;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Somebody signs in with e-mail and password. The answer and its time do not tell whether the account exists; after
 * five failures within a quarter of an hour the name is locked until they are over. No transaction is open while the password is
 * hashed: a rush of guesses must not take the connections that customers need.
 */
@UseCase
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SignIn {
    /** @param origin where they sign in from */
    public record Command(AccountKind kind, EmailAddress email, String password, Origin origin) {
        @Override
        public String toString() {
            return "Command[" + kind + "]";
        }
    }

    /** @param token shown to the browser once, kept only as a hash */
    public record Opened(String token, Session session) {
        @Override
        public String toString() {
            return "Opened[" + session.id() + "]";
        }
    }

    private static final int MOST_FAILURES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInAttempts attempts;
    private final Tokens tokens;
    private final Ids ids;
    private final Clock clock;

    public SignIn(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            SignInAttempts attempts,
            Tokens tokens,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    public Opened signIn(Command command) {
        var now = clock.instant();
        var name = command.kind() + " " + command.email().value();
        if (attempts.failuresSince(name, now.minus(WINDOW)) >= MOST_FAILURES) throw new TooManyFailures();
        var account = accounts.find(command.kind(), command.email()).filter(Account::isActive);
        var hash = account.flatMap(Account::passwordHash);
        if (!passwords.matches(command.password(), hash.orElseGet(passwords::unknown)) || hash.isEmpty()) {
            attempts.failed(name, now);
            throw new WrongCredentials();
        }
        attempts.forget(name);
        var token = tokens.next();
        var session = Session.opened(
                new SessionId(ids.next()),
                account.orElseThrow().id(),
                now,
                command.kind().session(),
                command.origin());
        sessions.open(Tokens.hash(token), session);
        return new Opened(token, session);
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

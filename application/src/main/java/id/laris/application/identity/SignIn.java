package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.Session;
import id.laris.domain.shared.Refusal;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody signs in with e-mail and password. The answer and its time do not tell whether the account exists; failures make the next
 * attempts at that account, and from that address, wait longer and longer. No transaction is open while the password is hashed: a rush
 * of guesses must not take the connections that customers need.
 */
@UseCase
@Audited
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SignIn {
    /**
     * @param origin where they sign in from
     * @param device the token of a device on which the second factor was given not long ago, if this browser has one
     */
    public record Command(
            AccountKind kind, EmailAddress email, Password password, Origin origin, Optional<String> device) {
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

    private final Accounts accounts;
    private final Passwords passwords;
    private final Locks locks;
    private final SessionDoor door;
    private final AuditNotes notes;

    public SignIn(Accounts accounts, Passwords passwords, Locks locks, SessionDoor door, AuditNotes notes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.locks = locks;
        this.door = door;
        this.notes = notes;
    }

    /** The session opened; its second factor may still be owed. */
    public Opened signIn(Command command) {
        locks.attempt(command.kind(), command.email(), command.origin());
        var account = accounts.find(command.kind(), command.email());
        account.map(Account::id).ifPresent(notes::by);
        var hash = account.filter(SignIn::maySignIn).flatMap(Account::passwordHash);
        if (!passwords.matches(command.password().value(), hash.orElseGet(passwords::unknown)) || hash.isEmpty())
            throw new WrongCredentials();
        locks.succeeded(command.kind(), command.email(), command.origin());
        if (account.orElseThrow().state() == AccountState.UNVERIFIED) throw new EmailNotVerified();
        hash.filter(passwords::isOutdated).ifPresent(old -> renew(account.orElseThrow(), old, command.password()));
        return door.open(account.orElseThrow(), command.origin(), command.device());
    }

    /** The cost of hashing was changed since: the one moment at which the shop knows the password again. */
    private void renew(Account account, String old, Password password) {
        accounts.rehash(account.id(), old, passwords.hash(password.value()));
    }

    private static boolean maySignIn(Account account) {
        return account.isActive() || account.state() == AccountState.UNVERIFIED;
    }

    /** E-mail or password is wrong; which one is not said. */
    public static final class WrongCredentials extends Refusal {
        WrongCredentials() {
            super(Kind.NOT_ALLOWED, "wrong-credentials", "Wrong e-mail or password", Map.of());
        }
    }

    /** The password was right, but nobody has shown that the address is theirs. */
    public static final class EmailNotVerified extends Refusal {
        EmailNotVerified() {
            super(Kind.NOT_ALLOWED, "email-not-verified", "Verify the e-mail address first", Map.of());
        }
    }
}

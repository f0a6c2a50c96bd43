package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.EmailVerified;
import id.laris.domain.identity.LinkNotGood;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Somebody who registered follows the link that was mailed to them, gives the password they chose, and is signed in. The password is
 * asked because anybody may have registered the address: the link alone must not open an account to which somebody else knows the
 * password.
 */
@UseCase
@Audited
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class VerifyEmail {
    /** @param device see {@link SignIn.Command} */
    public record Command(String token, Password password, Origin origin, Optional<String> device) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    private final AccountLinks links;
    private final Accounts accounts;
    private final OwnPassword ownPassword;
    private final SessionDoor door;
    private final RecentSessions recent;
    private final Events events;
    private final AuditNotes notes;
    private final InTransaction transaction;
    private final Clock clock;

    public VerifyEmail(
            AccountLinks links,
            Accounts accounts,
            OwnPassword ownPassword,
            SessionDoor door,
            RecentSessions recent,
            Events events,
            AuditNotes notes,
            InTransaction transaction,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.ownPassword = ownPassword;
        this.door = door;
        this.recent = recent;
        this.events = events;
        this.notes = notes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The session opened.
     *
     * @throws LinkNotGood when the link does not work any more
     * @throws id.laris.domain.identity.WrongPassword when it is not the one chosen last; the link still works then
     * @throws id.laris.domain.identity.TooManyFailures after many wrong ones
     */
    public SignIn.Opened verify(Command command) {
        var hash = Tokens.hash(command.token());
        var registered = links.find(hash, Purpose.VERIFY_EMAIL, clock.instant())
                .flatMap(link -> accounts.find(link.account()))
                .orElseThrow(LinkNotGood::new);
        notes.by(registered.id());
        ownPassword.check(registered, command.password(), command.origin());
        return transaction.call(() -> {
            activate(registered, hash);
            return door.open(registered, command.origin(), command.device());
        });
    }

    /** Whoever registers the address again meanwhile changes the password: then this was not the right one. */
    private void activate(Account registered, byte[] link) {
        var now = clock.instant();
        links.take(link, Purpose.VERIFY_EMAIL, now).orElseThrow(LinkNotGood::new);
        var account = accounts.find(registered.id())
                .filter(found -> found.state() == AccountState.UNVERIFIED)
                .filter(found -> found.passwordHash().equals(registered.passwordHash()))
                .orElseThrow(LinkNotGood::new);
        accounts.save(account.activated());
        recent.changed(account.id(), now);
        events.publish(new EmailVerified(account.id(), account.kind(), now));
    }
}

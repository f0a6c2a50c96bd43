package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.LinkNotGood;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody who was asked to work here follows the mailed link, says their name and chooses a password. They sign in next. */
@UseCase
@Audited
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class AcceptInvitation {
    public record Command(String token, String name, Password password, Origin origin) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    private final AccountLinks links;
    private final Accounts accounts;
    private final NewPasswords newPasswords;
    private final Locks locks;
    private final InTransaction transaction;
    private final Clock clock;

    public AcceptInvitation(
            AccountLinks links,
            Accounts accounts,
            NewPasswords newPasswords,
            Locks locks,
            InTransaction transaction,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.newPasswords = newPasswords;
        this.locks = locks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @throws LinkNotGood when the link does not work any more
     * @throws id.laris.domain.identity.UnfitPassword when the password would not guard; the link still works then
     * @throws id.laris.domain.shared.Invalid when it is no name; likewise
     */
    public void accept(Command command) {
        locks.attemptFrom(command.origin());
        var account = links.find(Tokens.hash(command.token()), Purpose.INVITATION, clock.instant())
                .flatMap(link -> accounts.find(link.account()))
                .orElseThrow(LinkNotGood::new)
                .named(command.name());
        locks.succeededFrom(command.origin());
        var hash = newPasswords.hash(command.password(), account.kind(), account.email());
        transaction.run(() -> keep(command, hash));
    }

    private void keep(Command command, String hash) {
        var link = links.take(Tokens.hash(command.token()), Purpose.INVITATION, clock.instant())
                .orElseThrow(LinkNotGood::new);
        Account invited = accounts.find(link.account())
                .filter(account -> account.state() == AccountState.INVITED)
                .orElseThrow(LinkNotGood::new);
        accounts.save(invited.named(command.name()).activated().withPassword(hash));
    }
}

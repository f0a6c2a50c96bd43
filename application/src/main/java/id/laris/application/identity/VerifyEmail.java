package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.notification.Template;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.EmailVerified;
import id.laris.domain.identity.LinkNotGood;
import java.time.Clock;

/** Somebody follows the link that was mailed to their address: after registering, or to use a new address from now on. Works once. */
@UseCase
@Audited
@OpenToAll
public final class VerifyEmail {
    private final AccountLinks links;
    private final Accounts accounts;
    private final RecentSessions recent;
    private final AccountMail mail;
    private final Events events;
    private final Clock clock;

    public VerifyEmail(
            AccountLinks links,
            Accounts accounts,
            RecentSessions recent,
            AccountMail mail,
            Events events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.recent = recent;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The account as it is now.
     *
     * @throws LinkNotGood when the link does not work any more
     * @throws Accounts.EmailTaken when somebody else verified that address meanwhile
     */
    public Account verify(String token) {
        var now = clock.instant();
        var hash = Tokens.hash(token);
        var link = links.take(hash, Purpose.VERIFY_EMAIL, now)
                .or(() -> links.take(hash, Purpose.CHANGE_EMAIL, now))
                .orElseThrow(LinkNotGood::new);
        var account = accounts.find(link.account()).orElseThrow(LinkNotGood::new);
        var verified = link.purpose() == Purpose.VERIFY_EMAIL ? activated(account) : moved(account, link);
        accounts.save(verified);
        recent.changed(account.id(), now);
        events.publish(new EmailVerified(account.id(), account.kind(), now));
        return verified;
    }

    private static Account activated(Account account) {
        if (account.state() != AccountState.UNVERIFIED) throw new LinkNotGood();
        return account.activated();
    }

    private Account moved(Account account, AccountLinks.Link link) {
        if (!account.isActive()) throw new LinkNotGood();
        mail.tell(Template.ACCOUNT_EMAIL_CHANGED, account);
        return account.withEmail(link.email());
    }
}

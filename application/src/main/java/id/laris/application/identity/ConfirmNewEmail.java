package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.notification.Template;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.EmailVerified;
import id.laris.domain.identity.LinkNotGood;
import java.time.Clock;

/** Somebody follows the link that was mailed to the address they want to use from now on: it is theirs, and the old one is told. */
@UseCase
@Audited
@OpenToAll
public final class ConfirmNewEmail {
    private final AccountLinks links;
    private final Accounts accounts;
    private final RecentSessions recent;
    private final AccountMail mail;
    private final Events events;
    private final AuditNotes notes;
    private final Clock clock;

    public ConfirmNewEmail(
            AccountLinks links,
            Accounts accounts,
            RecentSessions recent,
            AccountMail mail,
            Events events,
            AuditNotes notes,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.recent = recent;
        this.mail = mail;
        this.events = events;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * The account as it is now.
     *
     * @throws LinkNotGood when the link does not work any more
     * @throws Accounts.EmailTaken when somebody else verified that address meanwhile
     */
    public Account confirm(String token) {
        var now = clock.instant();
        var link = links.take(Tokens.hash(token), Purpose.CHANGE_EMAIL, now).orElseThrow(LinkNotGood::new);
        var account = accounts.find(link.account()).filter(Account::isActive).orElseThrow(LinkNotGood::new);
        notes.by(account.id());
        var moved = account.withEmail(link.email());
        accounts.save(moved);
        mail.tell(Template.ACCOUNT_EMAIL_CHANGED, account);
        recent.changed(account.id(), now);
        events.publish(new EmailVerified(account.id(), account.kind(), now));
        return moved;
    }
}

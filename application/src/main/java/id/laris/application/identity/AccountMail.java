package id.laris.application.identity;

import id.laris.application.notification.About;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.shared.Language;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Queues mails about accounts, in the transaction under way. */
@Singleton
public final class AccountMail {
    private final Messages messages;
    private final Ids ids;
    private final Clock clock;

    public AccountMail(Messages messages, Ids ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /** To an address of which is not known yet whether it has an account. */
    void ask(Template template, AccountKind kind, EmailAddress to, Language language) {
        queue(template, new About.OfAccount(kind, Optional.empty()), to, language);
    }

    /** To somebody known, at their address. */
    public void tell(Template template, Account account) {
        tell(template, account, account.email());
    }

    void tell(Template template, Account account, EmailAddress to) {
        queue(template, new About.OfAccount(account.kind(), Optional.of(account.id())), to, account.language());
    }

    private void queue(Template template, About about, EmailAddress to, Language language) {
        messages.add(new Messages.Message(
                ids.next(),
                ids.next(),
                template,
                about,
                to,
                language,
                clock.instant(),
                Messages.State.QUEUED,
                Optional.empty(),
                ""));
    }
}

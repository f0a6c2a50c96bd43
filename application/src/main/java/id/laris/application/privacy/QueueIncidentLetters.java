package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.IncidentNotice;
import id.laris.domain.privacy.IncidentNotice.Target;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.OrderId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Puts one portion of the letters about an incident into the outbox, in one transaction with how far it came: after a crash the next
 * portion begins where the last one ended. Nobody gets two letters about one incident, however often they bought.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class QueueIncidentLetters {
    static final int AT_ONCE = 200;

    /** @param email empty for somebody who is gone */
    private record Person(UUID place, Optional<EmailAddress> email, Language language) {}

    private final IncidentNotices notices;
    private final Accounts accounts;
    private final Orders orders;
    private final IncidentMail mail;
    private final Clock clock;

    public QueueIncidentLetters(
            IncidentNotices notices, Accounts accounts, Orders orders, IncidentMail mail, Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.orders = orders;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * False when nothing is left to do now: all is queued, another instance does it, or the last portion still waits to be sent, so that
     * customers' own mails come between.
     */
    public boolean queue() {
        var notice = notices.hold().filter(held -> mail.waiting(held.incident()) < AT_ONCE);
        notice.ifPresent(held -> notices.save(portion(held)));
        return notice.isPresent();
    }

    private IncidentNotice portion(IncidentNotice notice) {
        var people = people(notice);
        int queued = (int) people.stream()
                .filter(person -> person.email()
                        .filter(to -> mail.tellOnce(notice.incident(), to, person.language()))
                        .isPresent())
                .count();
        return people.size() < AT_ONCE
                ? notice.stageOver(queued, clock.instant())
                : notice.upTo(people.get(people.size() - 1).place(), queued);
    }

    private List<Person> people(IncidentNotice notice) {
        return switch (notice.stage()) {
            case LISTED -> listed(notice).map(this::person).toList();
            case CUSTOMERS ->
                accounts.customers(notice.after().map(AccountId::new), AT_ONCE).stream()
                        .map(QueueIncidentLetters::person)
                        .toList();
            case GUESTS ->
                orders.guests(notice.after().map(OrderId::new), AT_ONCE).stream()
                        .map(guest -> new Person(guest.order().value(), Optional.of(guest.email()), guest.language()))
                        .toList();
            case DONE -> List.of();
        };
    }

    private static Stream<Target> listed(IncidentNotice notice) {
        var all = notice.targets();
        int from = notice.after()
                .map(last -> all.stream().map(Target::id).toList().indexOf(last) + 1)
                .orElse(0);
        return all.stream().skip(from).limit(AT_ONCE);
    }

    private Person person(Target target) {
        if (target instanceof Target.OfAccount of)
            return accounts.find(of.account())
                    .map(QueueIncidentLetters::person)
                    .orElse(new Person(target.id(), Optional.empty(), Language.ID));
        var order = orders.get(((Target.OfOrder) target).order());
        return new Person(target.id(), order.buyer().map(buyer -> buyer.email()), order.language());
    }

    private static Person person(Account account) {
        return new Person(account.id().value(), Optional.of(account.email()), account.language());
    }
}

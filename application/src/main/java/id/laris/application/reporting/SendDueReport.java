package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.notification.About;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Ids;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Puts one report that is due in the post: a mail for each reader, in the transaction that also says when it is due again. So each turn
 * is sent exactly once, however many instances run, and turns that were missed while none ran come as one. Who may not see the report
 * any more gets none; when its owner may not see reports any more, nobody does.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class SendDueReport {
    private final ReportMailings mailings;
    private final SavedReports reports;
    private final ReportReaders readers;
    private final Messages messages;
    private final ShopSettings shop;
    private final Ids ids;
    private final Clock clock;

    public SendDueReport(
            ReportMailings mailings,
            SavedReports reports,
            ReportReaders readers,
            Messages messages,
            ShopSettings shop,
            Ids ids,
            Clock clock) {
        this.mailings = mailings;
        this.reports = reports;
        this.readers = readers;
        this.messages = messages;
        this.shop = shop;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether there was one. */
    public boolean send() {
        var now = clock.instant();
        var due = mailings.takeDue(now);
        due.ifPresent(mailing -> {
            var accounts = reports.find(mailing.report())
                    .map(report -> readersOf(report, mailing))
                    .orElse(List.of());
            accounts.forEach(account -> queue(mailing, account, now));
            mailings.passed(
                    mailing.report(),
                    accounts.isEmpty() ? Optional.empty() : Optional.of(now),
                    mailing.schedule().nextAfter(now, shop.zone()));
        });
        return due.isPresent();
    }

    private List<Account> readersOf(SavedReport report, ReportMailing mailing) {
        if (!readers.mayStill(report.owner())) return List.of();
        var all = new LinkedHashSet<AccountId>();
        Actor.staffNamed(report.owner()).ifPresent(all::add);
        all.addAll(mailing.others());
        return all.stream()
                .flatMap(id -> readers.find(id).stream())
                .filter(reader -> reader.maySee(report))
                .map(ReportReaders.Reader::account)
                .toList();
    }

    private void queue(ReportMailing mailing, Account reader, Instant now) {
        messages.add(new Messages.Message(
                ids.next(),
                ids.next(),
                Template.REPORT_DUE,
                new About.OfReport(mailing.report(), reader.id()),
                reader.email(),
                reader.language(),
                now,
                Messages.State.QUEUED,
                Optional.empty(),
                ""));
    }
}

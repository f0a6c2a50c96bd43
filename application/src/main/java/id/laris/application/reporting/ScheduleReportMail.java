package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A saved report is mailed again and again from now on. Only its owner says so; to others it is as if there were none. It goes to the
 * owner and to others who work here and may see it, never to an address outside: a typo must not carry figures out of the shop. Rights
 * are checked now and again whenever it is sent.
 */
@UseCase
@Audited
@Requires(Permission.VIEW_REPORTS)
public final class ScheduleReportMail {
    /** @param others beside the owner, at most {@value ReportMailing#MOST_OTHERS}; the owner's own address may be among them */
    public record Command(UUID id, MailSchedule schedule, List<EmailAddress> others) {}

    private final SavedReports reports;
    private final ReportMailings mailings;
    private final ReportReaders readers;
    private final CurrentActor current;
    private final ShopSettings shop;
    private final Clock clock;
    private final AuditNotes notes;

    public ScheduleReportMail(
            SavedReports reports,
            ReportMailings mailings,
            ReportReaders readers,
            CurrentActor current,
            ShopSettings shop,
            Clock clock,
            AuditNotes notes) {
        this.reports = reports;
        this.mailings = mailings;
        this.readers = readers;
        this.current = current;
        this.shop = shop;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws Missing saved-report-not-found
     * @throws id.laris.domain.reporting.NoReportReader when one of the others may not see it
     * @throws id.laris.domain.identity.NotYourWarehouse when it is of a warehouse that is not the owner's any more
     * @throws Invalid invalid-recipients for too many others, or none where a key of a program is the owner and has no address
     * @throws NotAllowed for a program with a token of another house: whether it may still, nobody here could tell later
     */
    public MailedReport schedule(Command command) {
        var actor = current.actor();
        var report = reports.lock(actor.name()).stream()
                .filter(it -> it.id().equals(command.id()))
                .findFirst()
                .orElseThrow(() -> new Missing("saved-report", command.id()));
        report.warehouse().ifPresent(actor::requireWorksIn);
        if (!readers.mayStill(actor.name())) throw new NotAllowed(actor, Permission.VIEW_REPORTS);
        var before = mailings.find(report.id());
        var next = command.schedule().nextAfter(clock.instant(), shop.zone());
        var mailing = new ReportMailing(
                report.id(),
                command.schedule(),
                others(command.others(), report),
                next,
                before.flatMap(ReportMailing::last));
        mailings.put(mailing);
        notes.about("saved-report", report.id());
        notes.changed("mail", before.map(ReportMailing::schedule), Optional.of(mailing.schedule()));
        notes.changed(
                "recipients",
                before.map(it -> it.others().size()),
                Optional.of(mailing.others().size()));
        return new MailedReport(report, Optional.of(mailing), readers.addresses(mailing.others()));
    }

    private List<AccountId> others(List<EmailAddress> addresses, SavedReport report) {
        var owner = current.actor().account();
        if (addresses.size() > ReportMailing.MOST_OTHERS)
            throw new Invalid("recipients", addresses.size(), "at most " + ReportMailing.MOST_OTHERS + " addresses");
        if (owner.isEmpty() && addresses.isEmpty()) throw new Invalid("recipients", "", "at least one address");
        return addresses.stream()
                .map(address -> readers.at(address, report).account().id())
                .filter(id -> !Optional.of(id).equals(owner))
                .distinct()
                .toList();
    }
}

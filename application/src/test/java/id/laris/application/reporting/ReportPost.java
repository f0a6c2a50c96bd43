package id.laris.application.reporting;

import id.laris.application.audit.AuditNotes;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.identity.InMemoryApiKeys;
import id.laris.application.identity.InMemoryStaffMembers;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What mails saved reports, over a shop, and people who get them. */
public final class ReportPost {
    final TestShop shop;
    final InMemoryAccounts accounts;
    final InMemoryStaffMembers staff;
    final InMemoryApiKeys keys;
    final SavedReports reports;
    final ReportMailings mailings;
    final ReportReaders readers;
    public final ScheduleReportMail schedule;
    final ShowReportMail show;
    final StopReportMail stop;
    final RemoveSavedReport remove;
    final ListSavedReports list;
    public final SendDueReport send;
    public final WriteReportLetter write;

    public ReportPost(TestShop shop) {
        this.shop = shop;
        accounts = new InMemoryAccounts(shop.undo);
        staff = new InMemoryStaffMembers(shop.undo);
        keys = new InMemoryApiKeys(shop.undo);
        reports = new InMemorySavedReports(shop.undo);
        mailings = new InMemoryReportMailings(shop.undo);
        readers = new ReportReaders(accounts, staff, keys, shop.clock);
        schedule = new ScheduleReportMail(
                reports, mailings, readers, shop.actor, TestShop.SETTINGS, shop.clock, new AuditNotes());
        show = new ShowReportMail(reports, mailings, readers, shop.actor);
        stop = new StopReportMail(reports, mailings, shop.actor, new AuditNotes());
        remove = new RemoveSavedReport(reports, mailings, shop.actor, new AuditNotes());
        list = new ListSavedReports(reports, mailings, shop.actor);
        send = new SendDueReport(mailings, reports, readers, shop.messages, TestShop.SETTINGS, shop.ids, shop.clock);
        write = new WriteReportLetter(
                reports,
                readers,
                new ShowSalesReport(shop.salesSums, shop.categories, shop.regions, shop.warehouses, shop.actor),
                TestShop.SETTINGS);
    }

    /** Somebody who works here, at {@code <name>@toko.test}. */
    public Account work(String name, Role role, WarehouseCode... warehouses) {
        var account = Account.active(
                new AccountId(shop.ids.next()),
                AccountKind.STAFF,
                new EmailAddress(name + "@toko.test"),
                name,
                "-",
                shop.clock.instant());
        accounts.add(account);
        staff.put(new StaffMember(account.id(), Set.of(role), Set.of(warehouses)));
        return account;
    }

    /** From now on they act. */
    public void come(Account account) {
        shop.actor.become(staff.find(account.id()).orElseThrow().actor());
    }

    /** Of who acts, mailed from now on. */
    public SavedReport mailed(MailSchedule when, Optional<WarehouseCode> warehouse, String... others) {
        var report = saved(warehouse);
        schedule(report, when, others);
        return report;
    }

    SavedReport saved(Optional<WarehouseCode> warehouse) {
        var report = new SavedReport(
                UUID.randomUUID(),
                shop.actor.actor().name(),
                "Laporan " + UUID.randomUUID(),
                false,
                ShowSalesReport.By.PRODUCT,
                ReportSpan.of(ReportSpan.Kind.LAST_7_DAYS),
                warehouse);
        reports.put(report);
        return report;
    }

    MailedReport schedule(SavedReport report, MailSchedule when, String... others) {
        return schedule.schedule(new ScheduleReportMail.Command(
                report.id(),
                when,
                List.of(others).stream()
                        .map(name -> new EmailAddress(name + "@toko.test"))
                        .toList()));
    }
}

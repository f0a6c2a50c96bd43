package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.notification.About;
import id.laris.application.reporting.ShowSalesReport.Query;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides what a mail with a report says, at the moment it is sent: the reader gets what they may see then. Who is bound to warehouses
 * gets one of theirs, as on the page.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteReportLetter {
    private static final String PAGE = "/admin/laporan/penjualan";

    private final SavedReports reports;
    private final ReportReaders readers;
    private final ShowSalesReport showSalesReport;
    private final ShopSettings shop;

    public WriteReportLetter(
            SavedReports reports, ReportReaders readers, ShowSalesReport showSalesReport, ShopSettings shop) {
        this.reports = reports;
        this.readers = readers;
        this.showSalesReport = showSalesReport;
        this.shop = shop;
    }

    /** Empty when it is removed, or the reader may not see it any more. @param queuedAt of that day, however late it is sent */
    public Optional<ReportLetter> write(About.OfReport about, Instant queuedAt) {
        return reports.find(about.report())
                .filter(report -> readers.mayStill(report.owner()))
                .flatMap(report -> readers.find(about.reader())
                        .filter(reader -> reader.maySee(report))
                        .map(reader -> letter(report, reader, LocalDate.ofInstant(queuedAt, shop.zone()))));
    }

    private ReportLetter letter(SavedReport saved, ReportReaders.Reader reader, LocalDate day) {
        var asked = saved.on(day);
        var theirs = new Query(
                asked.by(), asked.period(), ReportPlace.of(reader.actor(), asked.warehouse()), ReportLetter.MOST_ROWS);
        return new ReportLetter(saved.name(), showSalesReport.show(theirs), url(theirs));
    }

    private String url(Query query) {
        return shop.publicUrl() + PAGE + "?per=" + query.by() + "&dari="
                + query.period().from() + "&sampai=" + query.period().to()
                + query.warehouse().map(code -> "&gudang=" + code).orElse("");
    }
}

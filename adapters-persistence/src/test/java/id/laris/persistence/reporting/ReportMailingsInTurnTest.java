package id.laris.persistence.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.reporting.ReportMailing;
import id.laris.application.reporting.ReportMailings;
import id.laris.application.reporting.ReportSpan;
import id.laris.application.reporting.SavedReport;
import id.laris.application.reporting.SavedReports;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.reporting.MailSchedule.Rhythm;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two instances that look for due reports at the same moment. Its turn lies before those of all other tests. */
@QuarkusTest
class ReportMailingsInTurnTest {
    private static final Instant LONG_AGO = Instant.parse("1980-01-01T00:00:00Z");

    @Inject
    ReportMailings mailings;

    @Inject
    SavedReports reports;

    @Test
    void what_one_has_taken_another_does_not_get() {
        var report = new SavedReport(
                UUID.randomUUID(),
                "staff " + UUID.randomUUID(),
                "Harian",
                false,
                By.DAY,
                ReportSpan.of(ReportSpan.Kind.YESTERDAY),
                Optional.empty());
        QuarkusTransaction.requiringNew().run(() -> {
            reports.put(report);
            mailings.put(new ReportMailing(
                    report.id(), new MailSchedule(Rhythm.DAILY, 0, 7), List.of(), LONG_AGO, Optional.empty()));
        });
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                assertThat(mailings.takeDue(LONG_AGO)).isPresent();
                var elsewhere = QuarkusTransaction.requiringNew().call(() -> mailings.takeDue(LONG_AGO));
                assertThat(elsewhere).isEmpty();
                mailings.passed(report.id(), Optional.of(LONG_AGO), LONG_AGO.plusSeconds(60));
            });
            assertThat(QuarkusTransaction.requiringNew().call(() -> mailings.takeDue(LONG_AGO)))
                    .isEmpty();
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> assertThat(reports.remove(report.id())).isTrue());
        }
        assertThat(QuarkusTransaction.requiringNew().call(() -> mailings.find(report.id())))
                .isEmpty();
    }
}

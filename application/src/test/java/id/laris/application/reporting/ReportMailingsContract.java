package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.reporting.MailSchedule.Rhythm;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of mailed reports promises. Its turns lie long ago: no other test has any that old. */
public interface ReportMailingsContract {
    Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    MailSchedule WEEKLY = new MailSchedule(Rhythm.WEEKLY, 7, 23);

    ReportMailings mailings();

    SavedReports reports();

    default UUID report() {
        var report = new SavedReport(
                UUID.randomUUID(),
                "staff " + UUID.randomUUID(),
                "Mingguan",
                false,
                By.PRODUCT,
                ReportSpan.of(ReportSpan.Kind.LAST_7_DAYS),
                Optional.empty());
        reports().put(report);
        return report.id();
    }

    private ReportMailing put(Instant next) {
        var mailing = new ReportMailing(
                report(),
                WEEKLY,
                List.of(new AccountId(UUID.randomUUID()), new AccountId(UUID.randomUUID())),
                next,
                Optional.empty());
        mailings().put(mailing);
        return mailing;
    }

    @Test
    default void what_is_kept_comes_back() {
        var one = put(LONG_AGO);
        var other = put(LONG_AGO);

        assertThat(mailings().find(one.report())).contains(one);
        assertThat(mailings().find(UUID.randomUUID())).isEmpty();
        assertThat(mailings().of(List.of(one.report(), other.report(), UUID.randomUUID())))
                .containsOnlyKeys(one.report(), other.report())
                .containsValue(one);
        assertThat(mailings().of(List.of())).isEmpty();
        assertThat(mailings().remove(one.report())).isTrue();
        assertThat(mailings().remove(one.report())).isFalse();
        assertThat(mailings().find(one.report())).isEmpty();
    }

    @Test
    default void another_schedule_takes_its_place_and_keeps_when_it_was_sent() {
        var before = put(LONG_AGO);
        mailings().passed(before.report(), Optional.of(LONG_AGO), LONG_AGO.plusSeconds(9));
        var after = new ReportMailing(
                before.report(),
                new MailSchedule(Rhythm.DAILY, 0, 0),
                List.of(),
                LONG_AGO.plusSeconds(99),
                Optional.empty());
        mailings().put(after);

        assertThat(mailings().find(before.report()))
                .contains(new ReportMailing(
                        before.report(), after.schedule(), List.of(), after.next(), Optional.of(LONG_AGO)));
    }

    @Test
    default void what_waits_longest_is_taken_first_and_not_before_its_time() {
        var second = put(LONG_AGO.plusSeconds(1));
        var first = put(LONG_AGO);

        assertThat(mailings().takeDue(LONG_AGO.minusSeconds(1))).isEmpty();
        assertThat(mailings().takeDue(LONG_AGO.plusSeconds(1))).contains(first);
        mailings().passed(first.report(), Optional.of(LONG_AGO), LONG_AGO.plus(Duration.ofDays(7)));
        assertThat(mailings().takeDue(LONG_AGO.plusSeconds(1))).contains(second);
        mailings().passed(second.report(), Optional.empty(), LONG_AGO.plus(Duration.ofDays(7)));
        assertThat(mailings().takeDue(LONG_AGO.plusSeconds(1))).isEmpty();

        assertThat(mailings().find(first.report()).orElseThrow().last()).contains(LONG_AGO);
        assertThat(mailings().find(second.report()).orElseThrow().last()).isEmpty();
        mailings().remove(first.report());
        mailings().remove(second.report());
    }
}

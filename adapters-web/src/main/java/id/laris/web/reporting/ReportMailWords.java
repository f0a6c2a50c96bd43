package id.laris.web.reporting;

import id.laris.application.reporting.ReportMailing;
import id.laris.domain.reporting.MailSchedule;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.OfficeWords;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.format.TextStyle;

/** How a report is mailed, in the visitor's words. */
@Singleton
class ReportMailWords {
    /** @param next and {@code last} in sentences */
    record Told(String when, String next, String last) {}

    private final OfficeWords words;
    private final Visitor visitor;

    ReportMailWords(OfficeWords words, Visitor visitor) {
        this.words = words;
        this.visitor = visitor;
    }

    Told tell(ReportMailing mailing) {
        var say = say();
        return new Told(
                when(mailing.schedule()),
                say.next(Formats.moment(mailing.next(), visitor.getLocale())),
                mailing.last()
                        .map(at -> say.last(Formats.moment(at, visitor.getLocale())))
                        .orElseGet(say::not_yet));
    }

    String weekday(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, visitor.getLocale());
    }

    /** {@code 07.00} */
    String clock(int hour) {
        return say().clock(twoDigits(hour));
    }

    private String when(MailSchedule schedule) {
        var hour = twoDigits(schedule.hour());
        return switch (schedule.rhythm()) {
            case DAILY -> say().each_day(hour);
            case WEEKLY -> say().each_week(weekday(schedule.day()), hour);
            case MONTHLY -> say().each_month(schedule.day(), hour);
        };
    }

    private OfficeReportMailMessages say() {
        return words.in(OfficeReportMailMessages.class);
    }

    private static String twoDigits(int hour) {
        return (hour < 10 ? "0" : "") + hour;
    }
}

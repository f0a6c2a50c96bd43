package id.laris.web.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.MailedReport;
import id.laris.application.reporting.ReportMailing;
import id.laris.application.reporting.SavedReport;
import id.laris.application.reporting.ScheduleReportMail;
import id.laris.application.reporting.ShowReportMail;
import id.laris.application.reporting.StopReportMail;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.reporting.MailSchedule.Rhythm;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** When a saved report is mailed, and to whom. */
@Path(OfficeSavedReportPages.PATH + "/{id}/kirim")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReportMailPages {
    private static final int MORNING = 7;
    private static final String FORM = "kirim";

    /** @param told null while it is not mailed */
    record Mail(
            SavedReport report,
            ReportMailWords.Told told,
            String rhythm,
            List<Option> weekdays,
            List<Option> days,
            List<Option> hours,
            String others,
            Typed typed)
            implements TemplateInstance {}

    record Option(int value, String name, boolean chosen) {}

    private final ShowReportMail showReportMail;
    private final ScheduleReportMail scheduleReportMail;
    private final StopReportMail stopReportMail;
    private final CurrentActor current;
    private final OfficeWords words;
    private final ReportMailWords mailWords;

    OfficeReportMailPages(
            ShowReportMail showReportMail,
            ScheduleReportMail scheduleReportMail,
            StopReportMail stopReportMail,
            CurrentActor current,
            OfficeWords words,
            ReportMailWords mailWords) {
        this.showReportMail = showReportMail;
        this.scheduleReportMail = scheduleReportMail;
        this.stopReportMail = stopReportMail;
        this.current = current;
        this.words = words;
        this.mailWords = mailWords;
    }

    @GET
    public TemplateInstance show(@PathParam("id") String id) {
        current.require(Permission.VIEW_REPORTS);
        return page(OfficeSavedReportPages.id(id), Typed.NOTHING);
    }

    @POST
    public Response schedule(
            @PathParam("id") String id,
            @FormParam("irama") @DefaultValue("") String rhythm,
            @FormParam("hari") @DefaultValue("") String weekday,
            @FormParam("tanggal") @DefaultValue("") String day,
            @FormParam("jam") @DefaultValue("") String hour,
            @FormParam("juga") @DefaultValue("") String others) {
        current.require(Permission.VIEW_REPORTS);
        var report = OfficeSavedReportPages.id(id);
        try {
            scheduleReportMail.schedule(
                    new ScheduleReportMail.Command(report, when(rhythm, weekday, day, hour), addresses(others)));
            return Response.seeOther(Notice.SAVED.on(OfficeSavedReportPages.PATH))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || refused.kind() == Refusal.Kind.MISSING) throw refused;
            var typed = words.refused(
                    FORM,
                    Typed.values("irama", rhythm, "hari", weekday, "tanggal", day, "jam", hour, "juga", others),
                    refused);
            return Response.status(422).entity(page(report, typed)).build();
        }
    }

    @POST
    @Path("henti")
    public Response stop(@PathParam("id") String id) {
        current.require(Permission.VIEW_REPORTS);
        stopReportMail.stop(OfficeSavedReportPages.id(id));
        return Response.seeOther(Notice.SAVED.on(OfficeSavedReportPages.PATH)).build();
    }

    private MailSchedule when(String rhythm, String weekday, String day, String hour) {
        var kind = Arrays.stream(Rhythm.values())
                .filter(it -> it.name().equals(rhythm))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "rhythm",
                        rhythm,
                        words.in(OfficeReportMailMessages.class).wrong_rhythm()));
        return new MailSchedule(
                kind,
                switch (kind) {
                    case DAILY -> 0;
                    case WEEKLY -> number("day", weekday);
                    case MONTHLY -> number("day", day);
                },
                number("hour", hour));
    }

    private static int number(String field, String typed) {
        if (!typed.matches("\\d{1,2}")) throw new Invalid(field, typed, "a number");
        return Integer.parseInt(typed);
    }

    private static List<EmailAddress> addresses(String typed) {
        var all = Arrays.stream(typed.split("[\\s,;]+"))
                .filter(part -> !part.isBlank())
                .toList();
        if (all.size() > ReportMailing.MOST_OTHERS)
            throw new Invalid("recipients", all.size(), "at most " + ReportMailing.MOST_OTHERS + " addresses");
        return all.stream().map(EmailAddress::new).toList();
    }

    private Mail page(UUID id, Typed typed) {
        var mailed = showReportMail.show(id);
        var now = now(mailed);
        return new Mail(
                mailed.report(),
                mailed.mailing().map(mailWords::tell).orElse(null),
                typed.value(FORM, "irama", now.rhythm()),
                options(
                        1,
                        7,
                        mailWords::weekday,
                        typed.value(FORM, "hari", now.rhythm() == Rhythm.WEEKLY ? now.day() : 1)),
                options(
                        1,
                        MailSchedule.LAST_DAY,
                        String::valueOf,
                        typed.value(FORM, "tanggal", now.rhythm() == Rhythm.MONTHLY ? now.day() : 1)),
                options(0, 23, mailWords::clock, typed.value(FORM, "jam", now.hour())),
                typed.value(FORM, "juga", String.join("\n", mailed.others())),
                typed);
    }

    /** What the form begins with: how it is mailed now, else every morning. */
    private static MailSchedule now(MailedReport mailed) {
        return mailed.mailing()
                .map(ReportMailing::schedule)
                .orElseGet(() -> new MailSchedule(Rhythm.DAILY, 0, MORNING));
    }

    private static List<Option> options(int first, int last, IntFunction<String> name, String chosen) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(value -> new Option(
                        value, name.apply(value), String.valueOf(value).equals(chosen)))
                .toList();
    }
}

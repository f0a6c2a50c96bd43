package id.laris.web.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.CountPaymentAlarms;
import id.laris.application.payment.CountPaymentAlarms.Alarms;
import id.laris.application.privacy.ListIncidents;
import id.laris.application.reporting.ShopFigures.BestSeller;
import id.laris.application.reporting.ShopFigures.DaySales;
import id.laris.application.reporting.ShopFigures.LowStock;
import id.laris.application.reporting.ShowToday;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderTab;
import id.laris.domain.privacy.Incident;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.web.privacy.OfficePrivacyMessages;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.OfficeWords;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The first screen: today's work on top, then how the last weeks sold. */
@Path("/admin")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeTodayPages {
    /**
     * @param incident of which not everybody was told; empty for who does not take care of that, and mostly
     * @param alarms what waits in the payment monitor; null for who does not take care of that, and mostly
     * @param late how long events have been waiting; empty when they flow
     * @param trend this week beside the last, in a sentence
     */
    record Today(
            long toPack,
            long toMatch,
            long toRefund,
            long low,
            long dead,
            boolean clear,
            String incident,
            Alarms alarms,
            String late,
            String sentence,
            String trend,
            List<DaySales> days,
            List<SalesChart> charts,
            List<BestSeller> bestSellers,
            List<LowStock> lowStock)
            implements TemplateInstance {}

    private static final int DAYS = 30;
    private static final int WEEK = 7;
    private static final int WIDE = 720;
    private static final int NARROW = 340;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ShowToday showToday;
    private final ListIncidents listIncidents;
    private final CountPaymentAlarms countPaymentAlarms;
    private final CurrentActor current;
    private final Clock clock;
    private final OfficeWords words;
    private final Visitor visitor;

    OfficeTodayPages(
            ShowToday showToday,
            ListIncidents listIncidents,
            CountPaymentAlarms countPaymentAlarms,
            CurrentActor current,
            Clock clock,
            OfficeWords words,
            Visitor visitor) {
        this.showToday = showToday;
        this.listIncidents = listIncidents;
        this.countPaymentAlarms = countPaymentAlarms;
        this.current = current;
        this.clock = clock;
        this.words = words;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance today() {
        var today = showToday.show();
        var say = words.in(OfficeReportingMessages.class);
        var days = lastOf(today.sales(), DAYS);
        long toPack = today.orders().getOrDefault(OrderTab.READY_TO_PROCESS, 0L);
        var oldest = today.events().oldest();
        return new Today(
                toPack,
                today.openTransfers(),
                today.openRefunds(),
                today.lowStock().size(),
                today.events().dead(),
                toPack + today.openTransfers() + today.openRefunds() == 0,
                incident(),
                alarms(),
                oldest.compareTo(PATIENCE) > 0 ? say.minutes(oldest.toMinutes()) : "",
                sentence(days, say),
                trend(days, say),
                days,
                List.of(
                        SalesChart.of(days, WIDE, say, visitor.getLocale()),
                        SalesChart.of(days, NARROW, say, visitor.getLocale())),
                today.bestSellers(),
                today.lowStock());
    }

    private Alarms alarms() {
        if (!current.may(Permission.CONFIRM_PAYMENTS)) return null;
        var alarms = countPaymentAlarms.count();
        return alarms.isAny() ? alarms : null;
    }

    private String incident() {
        if (!current.may(Permission.MANAGE_PRIVACY)) return "";
        var say = words.in(OfficePrivacyMessages.class);
        var now = clock.instant();
        return listIncidents.list().stream()
                .filter(incident -> !incident.isAnswered())
                .map(Incident::deadline)
                .min(Comparator.naturalOrder())
                .map(deadline -> now.isBefore(deadline)
                        ? say.incident_runs(Duration.between(now, deadline).toHours())
                        : say.incident_late())
                .orElse("");
    }

    private String sentence(List<DaySales> days, OfficeReportingMessages say) {
        var total = sum(days);
        if (total.isZero()) return say.sales_none();
        var best = days.stream().max(Comparator.comparing(DaySales::total)).orElseThrow();
        return say.sales_sentence(
                Formats.grouped(days.stream().mapToLong(DaySales::orders).sum()),
                Formats.text(total),
                Formats.shortDay(best.day(), visitor.getLocale()),
                Formats.text(best.total()));
    }

    /** Empty when there is nothing to compare with. */
    private static String trend(List<DaySales> days, OfficeReportingMessages say) {
        long now = sum(lastOf(days, WEEK)).minorUnits();
        long before = sum(lastOf(days, 2 * WEEK)).minorUnits() - now;
        if (before == 0) return "";
        int percent = (int) Math.round(100.0 * (now - before) / before);
        if (percent == 0) return say.sales_level();
        return percent > 0 ? say.sales_up(percent) : say.sales_down(-percent);
    }

    private static Money sum(List<DaySales> days) {
        return Money.sum(days.stream().map(DaySales::total).toList(), CurrencyUnit.IDR);
    }

    private static <T> List<T> lastOf(List<T> all, int count) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }
}

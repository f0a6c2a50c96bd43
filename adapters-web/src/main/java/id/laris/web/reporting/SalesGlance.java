package id.laris.web.reporting;

import id.laris.application.reporting.Period;
import id.laris.application.reporting.ShowDashboard;
import id.laris.application.reporting.ShowDashboard.Best;
import id.laris.application.reporting.ShowDashboard.Dashboard;
import id.laris.application.reporting.ShowDashboard.Query;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowSalesTarget;
import id.laris.application.reporting.ShowSalesTarget.Standing;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.reporting.SalesTarget;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.OfficeWords;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The part of the first screen that says how the shop sells. */
@Singleton
class SalesGlance {
    /**
     * @param problem what is wrong with what was asked; blank when nothing
     * @param figures each beside the time before and the year before
     * @param steps what stands behind the picture, newest first
     * @param gone whole percent of the target's month that are over
     */
    record Glance(
            Dashboard dashboard,
            List<Span> spans,
            List<Warehouse> warehouses,
            String problem,
            List<Figure> figures,
            String sentence,
            List<Step> steps,
            List<Best> best,
            Standing target,
            String month,
            long gone) {
        /** The target as it is typed; blank without one. */
        public String typedTarget() {
            return target.target()
                    .map(SalesTarget::amount)
                    .map(amount -> String.valueOf(amount.minorUnits()))
                    .orElse("");
        }
    }

    /** A time that is asked for often. */
    record Span(String name, String address, boolean here) {}

    /**
     * A time and what was sold in it.
     *
     * @param label short, for under the bar
     * @param name of the time in full
     */
    record Step(String label, String name, long orders, Money net) {}

    record Figure(String name, String value, String before, String yearBefore) {}

    private final ShowDashboard showDashboard;
    private final ShowSalesTarget showSalesTarget;
    private final ReportForm form;
    private final OfficeWords words;
    private final Visitor visitor;

    SalesGlance(
            ShowDashboard showDashboard,
            ShowSalesTarget showSalesTarget,
            ReportForm form,
            OfficeWords words,
            Visitor visitor) {
        this.showDashboard = showDashboard;
        this.showSalesTarget = showSalesTarget;
        this.form = form;
        this.words = words;
        this.visitor = visitor;
    }

    Glance of(String from, String to, String warehouse) {
        var asked = form.period(from, to);
        var period = asked.orElseGet(form::usual);
        var dashboard = showDashboard.show(new Query(period, ReportForm.place(warehouse)));
        var place = dashboard.query().warehouse();
        var month = YearMonth.from(period.to());
        var steps = steps(dashboard);
        var newestFirst = new ArrayList<>(steps);
        Collections.reverse(newestFirst);
        var say = words.in(OfficeReportingMessages.class);
        return new Glance(
                dashboard,
                spans(period, place),
                form.warehouses(),
                asked.isEmpty() ? words.in(OfficeSalesReportMessages.class).wrong_period() : "",
                figures(dashboard),
                sentence(dashboard, say),
                newestFirst,
                dashboard.best(),
                showSalesTarget.show(month, place),
                name(month),
                gone(month));
    }

    /** Where a month is looked at: all of it. */
    static String address(YearMonth month, Optional<WarehouseCode> place) {
        return address(new Period(month.atDay(1), month.atEndOfMonth()), place);
    }

    private static String address(Period period, Optional<WarehouseCode> place) {
        return "/admin?dari=" + period.from() + "&sampai=" + period.to()
                + place.map(code -> "&gudang=" + code).orElse("");
    }

    private List<Span> spans(Period asked, Optional<WarehouseCode> place) {
        var say = words.in(OfficeReportingMessages.class);
        var today = form.today();
        return List.of(
                span(say.today(), form.last(1), asked, place),
                span(say.last_days(7), form.last(7), asked, place),
                span(say.last_days(30), form.last(30), asked, place),
                span(say.last_days(90), form.last(90), asked, place),
                span(say.this_month(), new Period(today.withDayOfMonth(1), today), asked, place),
                span(say.this_year(), new Period(today.withDayOfYear(1), today), asked, place));
    }

    private static Span span(String name, Period period, Period asked, Optional<WarehouseCode> place) {
        return new Span(name, address(period, place), period.equals(asked));
    }

    private List<Figure> figures(Dashboard it) {
        var say = words.in(OfficeSalesReportMessages.class);
        return List.of(
                money(say.net(), it, figures -> figures.amounts().net().minorUnits()),
                figure(say.orders(), Formats.grouped(it.total().orders()), it, SalesFigures::orders),
                money(say.average(), it, figures -> figures.averageOrder().minorUnits()),
                figure(say.pieces(), Formats.grouped(it.total().amounts().pieces()), it, figures -> figures.amounts()
                        .pieces()),
                money(say.returned(), it, figures -> figures.amounts()
                        .returned()
                        .minorUnits()),
                figure(
                        say.margin(),
                        it.total().amounts().knownMargin().map(Formats::text).orElseGet(say::unknown),
                        it,
                        figures -> figures.amounts().margin().minorUnits()));
    }

    private Figure money(String name, Dashboard it, ToLongFunction<SalesFigures> of) {
        return figure(name, Formats.text(Money.rupiah(of.applyAsLong(it.total()))), it, of);
    }

    private Figure figure(String name, String value, Dashboard it, ToLongFunction<SalesFigures> of) {
        var say = words.in(OfficeSalesReportMessages.class);
        long now = of.applyAsLong(it.total());
        return new Figure(
                name,
                value,
                SalesTrend.of(now, of.applyAsLong(it.before()), say),
                SalesTrend.of(now, of.applyAsLong(it.yearBefore()), say));
    }

    private List<Step> steps(Dashboard it) {
        return it.steps().entrySet().stream()
                .map(step -> step(step, it.stepsAre()))
                .toList();
    }

    private Step step(Map.Entry<LocalDate, SalesFigures> step, By by) {
        var locale = visitor.getLocale();
        return new Step(
                by == By.MONTH ? shortName(YearMonth.from(step.getKey())) : Formats.shortDay(step.getKey(), locale),
                by == By.MONTH ? name(YearMonth.from(step.getKey())) : Formats.day(step.getKey(), locale),
                step.getValue().orders(),
                step.getValue().amounts().net());
    }

    private String sentence(Dashboard it, OfficeReportingMessages say) {
        if (it.total().isNone()) return say.sales_none();
        var best = it.steps().entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparing(
                        figures -> figures.amounts().net())))
                .orElseThrow();
        var step = step(best, it.stepsAre());
        return say.sales_sentence(
                Formats.grouped(it.total().orders()),
                Formats.text(it.total().amounts().net()),
                it.stepsAre() == By.WEEK ? say.week_of(step.name()) : step.name(),
                Formats.text(step.net()));
    }

    private long gone(YearMonth month) {
        var today = form.today();
        if (today.isBefore(month.atDay(1))) return 0;
        return today.isAfter(month.atEndOfMonth()) ? 100 : 100L * today.getDayOfMonth() / month.lengthOfMonth();
    }

    private String name(YearMonth month) {
        return written(month, "MMMM yyyy");
    }

    private String shortName(YearMonth month) {
        return written(month, "MMM yyyy");
    }

    private String written(YearMonth month, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, visitor.getLocale()).format(month);
    }
}

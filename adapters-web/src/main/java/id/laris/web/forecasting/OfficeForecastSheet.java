package id.laris.web.forecasting;

import id.laris.application.forecasting.ShowForecast;
import id.laris.application.forecasting.Subject;
import id.laris.application.identity.CurrentActor;
import id.laris.domain.forecasting.Backtest;
import id.laris.domain.forecasting.Course;
import id.laris.domain.forecasting.Coverage;
import id.laris.domain.forecasting.Holiday;
import id.laris.domain.identity.Permission;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.OfficeWords;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One forecast with its history, its interval and its measured error. */
@Path(ForecastAddress.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeForecastSheet {
    private static final int PAST = 52;
    private static final int MOST_PROMOTIONS = 12;

    record One(
            String title,
            String key,
            String sentence,
            String tried,
            String covered,
            List<String> helps,
            boolean noBetter,
            int weeksOfHistory,
            List<Place> places,
            List<Line> lines)
            implements TemplateInstance {}

    record Place(String name, String address, boolean chosen) {}

    /** @param demand empty in the future, as the others are in the past @param holiday empty in an ordinary week @param mark what it is called in the chart; empty for most */
    record Line(
            ForecastWeek week,
            String shortDay,
            String demand,
            boolean unknown,
            String expected,
            String of80,
            String of95,
            String holiday,
            String mark) {}

    private final ShowForecast showForecast;
    private final CurrentActor current;
    private final OfficeWords words;
    private final Visitor visitor;

    OfficeForecastSheet(ShowForecast showForecast, CurrentActor current, OfficeWords words, Visitor visitor) {
        this.showForecast = showForecast;
        this.current = current;
        this.words = words;
        this.visitor = visitor;
    }

    @GET
    @Path("{sku}")
    public TemplateInstance one(
            @PathParam("sku") String key,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("jenis") @DefaultValue("SKU") String kind) {
        current.require(Permission.VIEW_REPORTS);
        var scope = ForecastAddress.scope(kind);
        var shown = showForecast.show(
                new Subject(scope, scope == Subject.Scope.SHOP ? "" : key, ForecastAddress.warehouse(warehouse)));
        var forecast = shown.forecast();
        var say = words.in(OfficeForecastMessages.class);
        var first = forecast.weeks().get(0);
        return new One(
                scope == Subject.Scope.SHOP ? say.scope(scope) : forecast.title(),
                forecast.subject().key(),
                say.sentence(
                        ForecastTexts.number(forecast.near(), visitor.getLocale()),
                        Formats.day(forecast.firstWeek(), visitor.getLocale()),
                        ForecastTexts.number(first.lower80(), visitor.getLocale()),
                        ForecastTexts.number(first.upper80(), visitor.getLocale())),
                forecast.backtest()
                        .map(it -> say.tried(
                                ForecastTexts.model(forecast, say),
                                ForecastTexts.number(it.error(), visitor.getLocale()),
                                ForecastTexts.number(it.naiveError(), visitor.getLocale())))
                        .orElse(say.not_tried(ForecastTexts.model(forecast, say))),
                forecast.backtest()
                        .flatMap(Backtest::coverage)
                        .map(it -> covered(it, say))
                        .orElse(""),
                helps(shown, say),
                forecast.backtest().isPresent() && !forecast.isBetterThanNaive(),
                forecast.weeksOfHistory(),
                places(shown, say),
                weeks(shown).stream().map(it -> line(it, shown, say)).toList());
    }

    /** Whose history helped, and what holidays and promotions do to the weeks to come. */
    private List<String> helps(ShowForecast.Shown shown, OfficeForecastMessages say) {
        var forecast = shown.forecast();
        var helps = new ArrayList<String>();
        forecast.lender()
                .map(title -> title.isBlank() ? say.scope(Subject.Scope.SHOP) : title)
                .map(title -> forecast.weeksOfHistory() < Course.LONG_ENOUGH
                        ? say.course_of(title, forecast.weeksOfHistory())
                        : say.holidays_of(title))
                .ifPresent(helps::add);
        IntStream.range(0, forecast.weeks().size())
                .filter(k -> forecast.weeks().get(k).effect() != 1)
                .filter(k -> kinds(shown, forecast.firstWeek().plusWeeks(k)).isEmpty())
                .boxed()
                .max(Comparator.comparing(k -> Math.abs(forecast.weeks().get(k).effect() - 1)))
                .ifPresent(k -> {
                    var monday = forecast.firstWeek().plusWeeks(k);
                    Holiday.of(monday)
                            .ifPresent(it -> helps.add(say.holiday_effect(
                                    say.holiday(it),
                                    Formats.day(monday, visitor.getLocale()),
                                    ForecastTexts.number(forecast.weeks().get(k).effect(), visitor.getLocale()))));
                });
        shown.promotions().stream()
                .flatMap(it -> promoted(it).stream())
                .limit(MOST_PROMOTIONS)
                .forEach(helps::add);
        return helps;
    }

    /** What the forecast does about a promotion to come, in a sentence. */
    private Optional<String> promoted(ShowForecast.Promoted it) {
        var say = words.in(OfficePromotionMessages.class);
        var kind = it.promotion().kind().name();
        var days = PromotionTexts.days(it.promotion(), visitor.getLocale(), say);
        return switch (it.reckoning()) {
            case PAST -> Optional.empty();
            case COUNTED ->
                it.lift()
                        .map(lift -> say.counted(kind, days, ForecastTexts.number(lift.factor(), visitor.getLocale())));
            case LATER -> Optional.of(say.later(kind, days));
            case UNKNOWN -> Optional.of(say.unknown(kind, days));
        };
    }

    /** Of the promotions that have a day of that week. */
    private static List<String> kinds(ShowForecast.Shown shown, LocalDate monday) {
        return shown.promotions().stream()
                .map(ShowForecast.Promoted::promotion)
                .filter(it -> !it.to().isBefore(monday) && it.from().isBefore(monday.plusWeeks(1)))
                .map(it -> it.kind().name())
                .distinct()
                .toList();
    }

    private static String covered(Coverage it, OfficeForecastMessages say) {
        return it.isEnough()
                ? say.covered(it.steps(), Math.round(it.share80()), Math.round(it.share95()))
                : say.not_covered(it.steps());
    }

    private List<Place> places(ShowForecast.Shown shown, OfficeForecastMessages say) {
        var subject = shown.forecast().subject();
        var places = new ArrayList<Place>();
        if (current.actor().warehouses().isEmpty())
            places.add(new Place(
                    say.all_warehouses(),
                    ForecastAddress.of(subject, ""),
                    subject.warehouse().isEmpty()));
        for (var code : shown.places())
            places.add(new Place(
                    code.value(),
                    ForecastAddress.of(subject, code.value()),
                    subject.place().equals(code.value())));
        return places;
    }

    private static List<ForecastWeek> weeks(ShowForecast.Shown shown) {
        var weeks = new ArrayList<ForecastWeek>();
        double none = Double.NaN;
        shown.history().ifPresent(past -> {
            for (int step = Math.max(0, past.weeks() - PAST); step < past.weeks(); step++) {
                double demand = past.series().isKnown(step) ? past.series().at(step) : none;
                weeks.add(new ForecastWeek(past.week(step), demand, none, none, none, none, none, 1));
            }
        });
        for (int k = 0; k < shown.forecast().weeks().size(); k++) {
            var it = shown.forecast().weeks().get(k);
            weeks.add(new ForecastWeek(
                    shown.forecast().firstWeek().plusWeeks(k),
                    none,
                    it.expected(),
                    it.lower80(),
                    it.upper80(),
                    it.lower95(),
                    it.upper95(),
                    it.effect()));
        }
        return weeks;
    }

    private static String mark(Holiday holiday, OfficeForecastMessages say) {
        return switch (holiday) {
            case LAST_WEEK_TO_LEBARAN -> say.lebaran();
            case HARBOLNAS_11_11 -> "11.11";
            default -> "";
        };
    }

    private Line line(ForecastWeek it, ShowForecast.Shown shown, OfficeForecastMessages say) {
        var known = new ArrayList<String>();
        it.holiday().map(say::holiday).ifPresent(known::add);
        known.addAll(kinds(shown, it.monday()));
        var holiday = String.join(", ", known);
        var mark = it.holiday().map(feast -> mark(feast, say)).orElse("");
        if (!holiday.isEmpty() && it.effect() != 1)
            holiday += " × " + ForecastTexts.number(it.effect(), visitor.getLocale());
        return it.isForecast()
                ? new Line(
                        it,
                        Formats.shortDay(it.monday(), visitor.getLocale()),
                        "",
                        false,
                        ForecastTexts.number(it.expected(), visitor.getLocale()),
                        ForecastTexts.number(it.lower80(), visitor.getLocale()) + "–"
                                + ForecastTexts.number(it.upper80(), visitor.getLocale()),
                        ForecastTexts.number(it.lower95(), visitor.getLocale()) + "–"
                                + ForecastTexts.number(it.upper95(), visitor.getLocale()),
                        holiday,
                        mark)
                : new Line(
                        it,
                        Formats.shortDay(it.monday(), visitor.getLocale()),
                        it.isKnown() ? ForecastTexts.number(it.demand(), visitor.getLocale()) : "",
                        !it.isKnown(),
                        "",
                        "",
                        "",
                        holiday,
                        mark);
    }
}

package id.laris.web.forecasting;

import id.laris.application.forecasting.AskForecasts;
import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.ForecastTable;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.ListForecasts;
import id.laris.application.forecasting.ShowForecast;
import id.laris.application.forecasting.Subject;
import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.EveryPage;
import id.laris.domain.forecasting.Backtest;
import id.laris.domain.forecasting.Course;
import id.laris.domain.forecasting.Coverage;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.forecasting.Holiday;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.tables.Downloads;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What will be asked for: all forecasts by demand, as a file, and each with its history and its measured error. */
@Path(OfficeForecastPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeForecastPages {
    static final String PATH = "/admin/ramalan";
    private static final int ROWS = 50;
    private static final int ROWS_OF_FILE = 200;
    private static final int PAST = 52;
    private static final int WIDE = 720;
    private static final int NARROW = 340;
    /** The shop has no key: it needs a word in the address. */
    private static final String SHOP = "toko";

    private static final String MEAN_OF = "Mean of ";

    /** @param state of the last run, in a sentence @param percent of a run under way, else 0 */
    record Desk(
            List<Row> rows,
            Subject.Scope scope,
            List<Subject.Scope> scopes,
            String text,
            String warehouse,
            List<String> places,
            boolean whole,
            String state,
            boolean running,
            int percent,
            String download,
            String here,
            String next)
            implements TemplateInstance {}

    record Row(String key, String title, String address, String near, String model, boolean tried, boolean better) {}

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
            List<ForecastChart> charts,
            List<Line> lines)
            implements TemplateInstance {}

    record Place(String name, String address, boolean chosen) {}

    /** @param demand empty in the future, as the others are in the past @param holiday empty in an ordinary week */
    record Line(
            LocalDate week,
            String demand,
            boolean unknown,
            String expected,
            String of80,
            String of95,
            String holiday) {}

    private final ListForecasts listForecasts;
    private final ShowForecast showForecast;
    private final AskForecasts askForecasts;
    private final CurrentActor current;
    private final OfficeWords words;
    private final Visitor visitor;
    private final Downloads downloads;

    OfficeForecastPages(
            ListForecasts listForecasts,
            ShowForecast showForecast,
            AskForecasts askForecasts,
            CurrentActor current,
            OfficeWords words,
            Visitor visitor,
            Downloads downloads) {
        this.listForecasts = listForecasts;
        this.showForecast = showForecast;
        this.askForecasts = askForecasts;
        this.current = current;
        this.words = words;
        this.visitor = visitor;
        this.downloads = downloads;
    }

    @GET
    public TemplateInstance desk(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("jenis") @DefaultValue("SKU") String kind,
            @QueryParam("setelah") @DefaultValue("") String after) {
        var scope = scope(kind);
        var listed = listForecasts.list(new Forecasts.Query(
                scope, text, warehouse(warehouse), Optional.of(after).filter(it -> !it.isBlank()), ROWS));
        var chosen = listed.warehouse().map(WarehouseCode::value).orElse("");
        var filter = "?jenis=" + scope + "&gudang=" + chosen + "&q=" + encoded(text);
        return new Desk(
                listed.page().items().stream().map(this::row).toList(),
                scope,
                List.of(Subject.Scope.values()),
                text,
                chosen,
                listed.places().stream().map(WarehouseCode::value).toList(),
                current.actor().warehouses().isEmpty(),
                listed.run().map(this::state).orElse(""),
                listed.run().filter(ForecastRun::isRunning).isPresent(),
                listed.run().map(ForecastRun::percent).orElse(0),
                PATH + "/unduh" + filter,
                PATH + filter + "&setelah=" + encoded(after),
                listed.page()
                        .next()
                        .map(cursor -> PATH + filter + "&setelah=" + encoded(cursor))
                        .orElse(""));
    }

    @POST
    @Path("hitung")
    public Response begin() {
        current.require(Permission.VIEW_REPORTS);
        askForecasts.ask();
        return Response.seeOther(URI.create(PATH)).build();
    }

    private String state(ForecastRun run) {
        var say = words.in(OfficeForecastMessages.class);
        var when = Formats.moment(run.endedAt().orElse(run.askedAt()), visitor.getLocale());
        return switch (run.state()) {
            case RUNNING -> say.running(run.percent());
            case DONE -> say.last_run(when, Formats.grouped(run.renewed()));
            case FAILED -> say.failed(when);
        };
    }

    private Row row(DemandForecast it) {
        return new Row(
                it.subject().key(),
                it.title(),
                address(it.subject(), it.subject().place()),
                number(it.near()),
                model(it, words.in(OfficeForecastMessages.class)),
                it.backtest().isPresent(),
                it.isBetterThanNaive());
    }

    @GET
    @Path("unduh")
    @Produces({Csv.TYPE, Downloads.XLSX})
    public Response download(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("jenis") @DefaultValue("SKU") String kind,
            @QueryParam("format") String format) {
        var scope = scope(kind);
        var place = warehouse(warehouse);
        var all = new EveryPage<>(cursor -> listForecasts
                .list(new Forecasts.Query(scope, text, place, cursor, ROWS_OF_FILE))
                .page());
        return downloads.file(ForecastTable.of(all), format);
    }

    @GET
    @Path("{sku}")
    public TemplateInstance one(
            @PathParam("sku") String key,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("jenis") @DefaultValue("SKU") String kind) {
        current.require(Permission.VIEW_REPORTS);
        var scope = scope(kind);
        var shown = showForecast.show(new Subject(scope, scope == Subject.Scope.SHOP ? "" : key, warehouse(warehouse)));
        var forecast = shown.forecast();
        var say = words.in(OfficeForecastMessages.class);
        var first = forecast.weeks().get(0);
        var weeks = weeks(shown);
        return new One(
                scope == Subject.Scope.SHOP ? say.scope(scope) : forecast.title(),
                forecast.subject().key(),
                say.sentence(
                        number(forecast.near()),
                        Formats.day(forecast.firstWeek(), visitor.getLocale()),
                        number(first.lower80()),
                        number(first.upper80())),
                forecast.backtest()
                        .map(it -> say.tried(model(forecast, say), number(it.error()), number(it.naiveError())))
                        .orElse(say.not_tried(model(forecast, say))),
                forecast.backtest()
                        .flatMap(Backtest::coverage)
                        .map(it -> covered(it, say))
                        .orElse(""),
                helps(forecast, say),
                forecast.backtest().isPresent() && !forecast.isBetterThanNaive(),
                forecast.weeksOfHistory(),
                places(shown, say),
                List.of(
                        ForecastChart.of(weeks, WIDE, say.lebaran(), visitor.getLocale()),
                        ForecastChart.of(weeks, NARROW, say.lebaran(), visitor.getLocale())),
                weeks.stream().map(it -> line(it, say)).toList());
    }

    /** Whose history helped, and what holidays do to the weeks to come. */
    private List<String> helps(DemandForecast forecast, OfficeForecastMessages say) {
        var helps = new ArrayList<String>();
        forecast.lender()
                .map(title -> title.isBlank() ? say.scope(Subject.Scope.SHOP) : title)
                .map(title -> forecast.weeksOfHistory() < Course.LONG_ENOUGH
                        ? say.course_of(title, forecast.weeksOfHistory())
                        : say.holidays_of(title))
                .ifPresent(helps::add);
        IntStream.range(0, forecast.weeks().size())
                .filter(k -> forecast.weeks().get(k).effect() != 1)
                .boxed()
                .max(Comparator.comparing(k -> Math.abs(forecast.weeks().get(k).effect() - 1)))
                .ifPresent(k -> {
                    var monday = forecast.firstWeek().plusWeeks(k);
                    Holiday.of(monday)
                            .ifPresent(it -> helps.add(say.holiday_effect(
                                    say.holiday(it),
                                    Formats.day(monday, visitor.getLocale()),
                                    number(forecast.weeks().get(k).effect()))));
                });
        return helps;
    }

    private static String model(DemandForecast forecast, OfficeForecastMessages say) {
        var name = forecast.model();
        if (name.startsWith(MEAN_OF)) return say.mean_of(name.substring(MEAN_OF.length()));
        return switch (name) {
            case "Mean" -> say.mean();
            case "Naive" -> say.naive();
            default -> name;
        };
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
                    address(subject, ""),
                    subject.warehouse().isEmpty()));
        for (var code : shown.places())
            places.add(new Place(
                    code.value(),
                    address(subject, code.value()),
                    subject.place().equals(code.value())));
        return places;
    }

    private static List<ForecastChart.Week> weeks(ShowForecast.Shown shown) {
        var weeks = new ArrayList<ForecastChart.Week>();
        double none = Double.NaN;
        shown.history().ifPresent(past -> {
            for (int step = Math.max(0, past.weeks() - PAST); step < past.weeks(); step++) {
                double demand = past.series().isKnown(step) ? past.series().at(step) : none;
                weeks.add(new ForecastChart.Week(past.week(step), demand, none, none, none, none, none, 1));
            }
        });
        for (int k = 0; k < shown.forecast().weeks().size(); k++) {
            var it = shown.forecast().weeks().get(k);
            weeks.add(new ForecastChart.Week(
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

    private Line line(ForecastChart.Week it, OfficeForecastMessages say) {
        var holiday = it.holiday().map(say::holiday).orElse("");
        if (!holiday.isEmpty() && it.effect() != 1) holiday += " × " + number(it.effect());
        return it.isForecast()
                ? new Line(
                        it.monday(),
                        "",
                        false,
                        number(it.expected()),
                        number(it.lower80()) + "–" + number(it.upper80()),
                        number(it.lower95()) + "–" + number(it.upper95()),
                        holiday)
                : new Line(it.monday(), it.isKnown() ? number(it.demand()) : "", !it.isKnown(), "", "", "", holiday);
    }

    /** Few pieces with a decimal, many without. */
    private String number(double value) {
        var format = NumberFormat.getNumberInstance(visitor.getLocale());
        format.setMaximumFractionDigits(Math.abs(value) < 10 ? 1 : 0);
        return format.format(value);
    }

    private static String address(Subject subject, String warehouse) {
        var key = subject.scope() == Subject.Scope.SHOP ? SHOP : encoded(subject.key());
        return PATH + "/" + key + "?jenis=" + subject.scope() + "&gudang=" + warehouse;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Optional<WarehouseCode> warehouse(String code) {
        return code.isBlank() ? Optional.empty() : Optional.of(new WarehouseCode(code));
    }

    private static Subject.Scope scope(String kind) {
        return Arrays.stream(Subject.Scope.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", kind, Arrays.toString(Subject.Scope.values())));
    }
}

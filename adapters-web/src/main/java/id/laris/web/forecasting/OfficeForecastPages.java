package id.laris.web.forecasting;

import id.laris.application.forecasting.AskForecasts;
import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.ForecastTable;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.ListForecasts;
import id.laris.application.forecasting.Subject;
import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.EveryPage;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.identity.Permission;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What will be asked for: all forecasts by demand, and as a file. */
@Path(OfficeForecastPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeForecastPages {
    static final String PATH = ForecastAddress.PATH;
    private static final int ROWS = 50;
    private static final int ROWS_OF_FILE = 200;

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

    private final ListForecasts listForecasts;
    private final AskForecasts askForecasts;
    private final CurrentActor current;
    private final OfficeWords words;
    private final Visitor visitor;
    private final Downloads downloads;

    OfficeForecastPages(
            ListForecasts listForecasts,
            AskForecasts askForecasts,
            CurrentActor current,
            OfficeWords words,
            Visitor visitor,
            Downloads downloads) {
        this.listForecasts = listForecasts;
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
        var scope = ForecastAddress.scope(kind);
        var listed = listForecasts.list(new Forecasts.Query(
                scope,
                text,
                ForecastAddress.warehouse(warehouse),
                Optional.of(after).filter(it -> !it.isBlank()),
                ROWS));
        var chosen = listed.warehouse().map(WarehouseCode::value).orElse("");
        var filter = "?jenis=" + scope + "&gudang=" + chosen + "&q=" + ForecastAddress.encoded(text);
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
                PATH + filter + "&setelah=" + ForecastAddress.encoded(after),
                listed.page()
                        .next()
                        .map(cursor -> PATH + filter + "&setelah=" + ForecastAddress.encoded(cursor))
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
                ForecastAddress.of(it.subject(), it.subject().place()),
                ForecastTexts.number(it.near(), visitor.getLocale()),
                ForecastTexts.model(it, words.in(OfficeForecastMessages.class)),
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
        var scope = ForecastAddress.scope(kind);
        var place = ForecastAddress.warehouse(warehouse);
        var all = new EveryPage<>(cursor -> listForecasts
                .list(new Forecasts.Query(scope, text, place, cursor, ROWS_OF_FILE))
                .page());
        return downloads.file(ForecastTable.of(all), format);
    }
}

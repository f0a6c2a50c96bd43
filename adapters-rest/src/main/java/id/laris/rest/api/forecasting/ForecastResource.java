package id.laris.rest.api.forecasting;

import static id.laris.rest.api.forecasting.ForecastView.rounded;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.ListForecasts;
import id.laris.application.forecasting.ShowForecast;
import id.laris.application.forecasting.Subject;
import id.laris.application.identity.CurrentActor;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.forecasting.Holiday;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What will be asked for. */
@Path(Api.ROOT + "/forecasts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ForecastResource {
    private static final int ON_PAGE = 20;
    private static final int MOST = 100;

    @Schema(name = "ForecastRun")
    record RunView(
            ForecastRun.State state,
            int percent,
            Instant askedAt,
            @Schema(nullable = true) Instant endedAt,

            @Schema(description = "How many had another history than before")
            long renewed) {
        static RunView of(ForecastRun run) {
            return new RunView(
                    run.state(), run.percent(), run.askedAt(), run.endedAt().orElse(null), run.renewed());
        }
    }

    @Schema(name = "Forecasts")
    record ForecastsView(
            List<ForecastView> items,

            @Schema(nullable = true, description = "The run under way, or the last one")
            RunView run,

            @Schema(nullable = true, description = "`cursor` of the page that follows")
            String next) {}

    @Schema(name = "ForecastWeek")
    record WeekView(
            @Schema(description = "Its Monday") LocalDate week,
            double expected,
            double lower80,
            double upper80,
            double lower95,
            double upper95,

            @Schema(nullable = true, description = "What the week is known for, where that makes a difference")
            Holiday holiday,

            @Schema(description = "What it multiplies the week by, 1 in an ordinary one")
            double effect) {
        static WeekView of(DemandForecast forecast, int step) {
            var week = forecast.weeks().get(step);
            var monday = forecast.firstWeek().plusWeeks(step);
            return new WeekView(
                    monday,
                    rounded(week.expected()),
                    rounded(week.lower80()),
                    rounded(week.upper80()),
                    rounded(week.lower95()),
                    rounded(week.upper95()),
                    week.holiday(monday).orElse(null),
                    rounded(week.effect()));
        }
    }

    @Schema(name = "DemandWeek")
    record PastView(
            @Schema(description = "Its Monday") LocalDate week,

            @Schema(nullable = true, description = "Nothing where there was nothing to sell")
            Double demand) {
        static PastView of(WeeklyDemand past, int step) {
            var series = past.series();
            return new PastView(
                    past.week(step), series.isKnown(step) ? Double.valueOf(rounded(series.at(step))) : null);
        }
    }

    @Schema(name = "ForecastInFull")
    record InFullView(
            ForecastView forecast,
            List<WeekView> weeks,

            @Schema(description = "Oldest first, up to the first week of the forecast")
            List<PastView> history,

            @Schema(description = "Of which there is a forecast")
            List<String> warehouses) {}

    private final ListForecasts listForecasts;
    private final ShowForecast showForecast;
    private final CurrentActor current;

    ForecastResource(ListForecasts listForecasts, ShowForecast showForecast, CurrentActor current) {
        this.listForecasts = listForecasts;
        this.showForecast = showForecast;
        this.current = current;
    }

    @GET
    @APIResponseSchema(
            value = ForecastsView.class,
            responseCode = "200",
            responseDescription = "What is expected most comes first")
    public ForecastsView list(
            @RestQuery @Parameter(description = "What they are about, SKU when absent", example = "PRODUCT")
                    String level,
            @RestQuery @Parameter(description = "Of there; all together when absent", example = "BDG") String warehouse,
            @RestQuery @Parameter(description = "That the key or the title has in it", example = "kawung") String q,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 100, 20 when absent", example = "20") String limit) {
        current.require(Permission.VIEW_REPORTS);
        var listed = listForecasts.list(new Forecasts.Query(
                level(level),
                Asked.text(q).orElse(""),
                Asked.text(warehouse).map(WarehouseCode::new),
                Asked.text(cursor),
                limit(limit)));
        return new ForecastsView(
                listed.page().items().stream().map(ForecastView::of).toList(),
                listed.run().map(RunView::of).orElse(null),
                listed.page().next().orElse(null));
    }

    @GET
    @Path("{sku}")
    @APIResponseSchema(
            value = InFullView.class,
            responseCode = "200",
            responseDescription = "What was asked for, what will be, and how far such forecasts were off")
    public InFullView show(
            @RestPath @Parameter(description = "SKU, or slug of the product or category; anything for the shop")
                    String sku,
            @RestQuery @Parameter(description = "What it is about, SKU when absent", example = "SKU") String level,
            @RestQuery @Parameter(description = "Of there; all together when absent", example = "BDG")
                    String warehouse) {
        current.require(Permission.VIEW_REPORTS);
        var scope = level(level);
        var shown = showForecast.show(new Subject(
                scope,
                scope == Subject.Scope.SHOP ? "" : sku,
                Asked.text(warehouse).map(WarehouseCode::new)));
        var forecast = shown.forecast();
        return new InFullView(
                ForecastView.of(forecast),
                IntStream.range(0, forecast.weeks().size())
                        .mapToObj(step -> WeekView.of(forecast, step))
                        .toList(),
                shown.history()
                        .map(past -> IntStream.range(0, past.weeks())
                                .mapToObj(step -> PastView.of(past, step))
                                .toList())
                        .orElse(List.of()),
                shown.places().stream().map(WarehouseCode::value).toList());
    }

    private static Subject.Scope level(String level) {
        return Asked.choice("level", level, Subject.Scope.class).orElse(Subject.Scope.SKU);
    }

    private static int limit(String limit) {
        int most = Asked.number("limit", limit, ON_PAGE);
        if (most < 1 || most > MOST) throw new Invalid("limit", most, "1 to " + MOST);
        return most;
    }
}

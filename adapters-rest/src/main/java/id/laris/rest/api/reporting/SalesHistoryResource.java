package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.CancelHistory;
import id.laris.application.reporting.HistoryImports.Rejected;
import id.laris.application.reporting.ListHistoryImports;
import id.laris.application.reporting.SendHistory;
import id.laris.application.reporting.ShowHistoryImport;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImportId;
import id.laris.domain.reporting.HistoryReason;
import id.laris.domain.reporting.HistoryTerms;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Sales from before the shop ran here. */
@Path(Api.ROOT + "/sales-histories")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class SalesHistoryResource {
    private static final int ON_PAGE = 20;
    private static final int LINES = 100;

    @Schema(name = "SalesHistory")
    record HistoryView(
            UUID id,
            String fileName,
            String sentBy,
            Instant sentAt,
            HistoryImport.State state,

            @Schema(nullable = true, description = "Why it ended, when it FAILED")
            String failure,

            @Schema(description = "Only read and told, nothing booked")
            boolean trial,

            @Schema(description = "Lines of the file") int lines,

            @Schema(description = "Different order numbers in it")
            int orders,

            @Schema(description = "Different SKUs in it") int skus,
            @Schema(description = "Different buyers in it") int buyers,
            @Schema(description = "Different regions in it") int regions,

            @Schema(description = "Lines of orders whose number begins with C")
            int cancelledLines,

            @Schema(description = "Quantity times price over all lines, in the file's money")
            BigDecimal sum,

            @Schema(description = "Lines that are done") int read,
            @Schema(description = "Lines booked as sold") int sold,

            @Schema(description = "Lines booked as taken back")
            int returned,

            int rejected,
            MoneyView gross,
            MoneyView givenBack,

            @Schema(description = "Lines left out, by reason")
            Map<String, Long> reasons) {
        static HistoryView of(HistoryImport history, Map<HistoryReason, Long> reasons) {
            var survey = history.survey();
            var tally = history.tally();
            var byCode = new TreeMap<String, Long>();
            reasons.forEach((reason, lines) -> byCode.put(reason.code(), lines));
            return new HistoryView(
                    history.id().value(),
                    history.fileName(),
                    history.sender(),
                    history.sentAt(),
                    history.state(),
                    history.failure().orElse(null),
                    history.terms().trial(),
                    survey.rows(),
                    survey.orders(),
                    survey.skus(),
                    survey.buyers(),
                    survey.regions(),
                    survey.cancelled(),
                    survey.sum(),
                    tally.read(),
                    tally.sold(),
                    tally.returned(),
                    tally.rejected(),
                    MoneyView.of(Money.rupiah(tally.gross())),
                    MoneyView.of(Money.rupiah(tally.back())),
                    byCode);
        }
    }

    @Schema(name = "SalesHistories")
    record HistoriesView(
            List<HistoryView> items,

            @Schema(nullable = true, description = "`cursor` of the page that follows")
            String next) {}

    @Schema(name = "RejectedSale")
    record RejectedView(
            long line, String order, String sku, String quantity, String price, String reason, String message) {
        static RejectedView of(Rejected rejected) {
            return new RejectedView(
                    rejected.line(),
                    rejected.order(),
                    rejected.sku(),
                    rejected.pieces(),
                    rejected.price(),
                    rejected.reason().code(),
                    rejected.reason().message());
        }
    }

    @Schema(name = "SalesHistoryResult")
    record ResultView(
            HistoryView history,
            List<RejectedView> rejected,

            @Schema(nullable = true, description = "`cursor` of the page of lines that follows")
            String next) {}

    private final SendHistory sendHistory;
    private final CancelHistory cancelHistory;
    private final ListHistoryImports listHistoryImports;
    private final ShowHistoryImport showHistoryImport;
    private final CurrentActor current;

    SalesHistoryResource(
            SendHistory sendHistory,
            CancelHistory cancelHistory,
            ListHistoryImports listHistoryImports,
            ShowHistoryImport showHistoryImport,
            CurrentActor current) {
        this.sendHistory = sendHistory;
        this.cancelHistory = cancelHistory;
        this.listHistoryImports = listHistoryImports;
        this.showHistoryImport = showHistoryImport;
        this.current = current;
    }

    @POST
    @Consumes("text/csv")
    @APIResponseSchema(
            value = HistoryView.class,
            responseCode = "202",
            responseDescription = "It waits for its turn; `Location` tells how far it is")
    public Response send(
            @RestQuery @Parameter(description = "For people", example = "lama.csv") String fileName,
            @RestQuery
                    @Parameter(
                            description = "Rupiah for one unit of the file's money, 1 when absent",
                            example = "20000")
                    String rupiah,
            @RestQuery @Parameter(description = "Where the goods left from; nowhere when absent", example = "BDG")
                    String warehouse,
            @RestQuery @Parameter(description = "Where all of it came in, COUNTER when absent", example = "COUNTER")
                    String channel,
            @RestQuery @Parameter(description = "How all of it was paid, CASH when absent", example = "CASH")
                    String method,
            @RestQuery
                    @Parameter(
                            description = "Codes that are no goods, separated by commas; none when absent",
                            example = "POST,M")
                    String notGoods,
            @RestQuery @Parameter(description = "Only read and tell", example = "true") String trial,
            InputStream file) {
        current.require(Permission.EDIT_CATALOGUE);
        var terms = new HistoryTerms(
                Asked.number("rupiah", rupiah, 1),
                Asked.text(warehouse).map(WarehouseCode::new),
                Asked.choice("channel", channel, Channel.class).orElse(Channel.COUNTER),
                Asked.choice("method", method, PaymentMethod.class).orElse(PaymentMethod.CASH),
                Asked.text(notGoods).map(SalesHistoryResource::codes).orElse(Set.of()),
                Asked.flag("trial", trial));
        var sent = sendHistory.send(new SendHistory.Command(Asked.text(fileName).orElse("api.csv"), terms, file));
        return Response.accepted(HistoryView.of(sent, Map.of()))
                .header(HttpHeaders.LOCATION, Api.ROOT + "/sales-histories/" + sent.id())
                .build();
    }

    @GET
    @APIResponseSchema(value = HistoriesView.class, responseCode = "200", responseDescription = "The newest first")
    public HistoriesView list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 100, 20 when absent", example = "20") String limit) {
        current.require(Permission.VIEW_REPORTS);
        int most = Asked.number("limit", limit, ON_PAGE);
        if (most < 1 || most > 100) throw new Invalid("limit", most, "1 to 100");
        var page = listHistoryImports.list(Asked.text(cursor), most);
        return new HistoriesView(
                page.items().stream().map(one -> HistoryView.of(one, Map.of())).toList(),
                page.next().orElse(null));
    }

    @GET
    @Path("{history}")
    @APIResponseSchema(
            value = ResultView.class,
            responseCode = "200",
            responseDescription = "How far it is, and the lines left out")
    public ResultView show(
            @RestPath String history,
            @RestQuery @Parameter(description = "Only lines left out for it", example = "price-zero") String reason,
            @RestQuery @Parameter(description = "`next` of the page of lines before") String cursor,
            @RestQuery @Parameter(description = "Lines, 1 to 1000, 100 when absent", example = "100") String limit) {
        current.require(Permission.VIEW_REPORTS);
        int most = Asked.number("limit", limit, LINES);
        if (most < 1 || most > 1_000) throw new Invalid("limit", most, "1 to 1000");
        var shown = showHistoryImport.show(new ShowHistoryImport.Query(
                id(history), Asked.text(reason).map(SalesHistoryResource::reasonOf), Asked.text(cursor), most));
        return new ResultView(
                HistoryView.of(shown.history(), shown.reasons()),
                shown.rejected().items().stream().map(RejectedView::of).toList(),
                shown.rejected().next().orElse(null));
    }

    @POST
    @Path("{history}/cancel")
    @APIResponse(responseCode = "204", description = "It is stopped")
    public void cancel(@RestPath String history) {
        current.require(Permission.EDIT_CATALOGUE);
        cancelHistory.cancel(id(history));
    }

    private static HistoryReason reasonOf(String code) {
        return Arrays.stream(HistoryReason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("reason", code, "a reason such as price-zero"));
    }

    private static Set<String> codes(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    private static HistoryImportId id(String history) {
        return new HistoryImportId(Paths.uuid("history", history));
    }
}

package id.laris.web.reporting;

import id.laris.application.reporting.RankGoods;
import id.laris.application.reporting.RankGoods.Query;
import id.laris.application.reporting.RankGoods.Rank;
import id.laris.application.reporting.RankGoods.Ranking;
import id.laris.application.reporting.RankGoods.Row;
import id.laris.application.reporting.ReportTables;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.tables.Downloads;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** What sells best and worst, what rises and what falls. */
@Path(OfficeRankingPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeRankingPages {
    static final String PATH = "/admin/laporan/terlaris";

    /** @param problem what is wrong with what was asked; blank when nothing @param download address of the same as a file */
    record Goods(
            Ranking ranking,
            List<Choice> choices,
            List<Warehouse> warehouses,
            List<Line> lines,
            String more,
            String problem,
            String download)
            implements TemplateInstance {}

    record Choice(Rank rank, String address, boolean here) {}

    /** @param change in pieces, with its sign */
    record Line(Row row, String change) {}

    private static final int SHOWN = 100;
    private static final String BY_SKU = "SKU";

    private final RankGoods rankGoods;
    private final ReportForm form;
    private final OfficeWords words;
    private final Downloads downloads;

    OfficeRankingPages(RankGoods rankGoods, ReportForm form, OfficeWords words, Downloads downloads) {
        this.rankGoods = rankGoods;
        this.form = form;
        this.words = words;
        this.downloads = downloads;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("urut") String rank,
            @QueryParam("per") String by,
            @QueryParam("dari") String from,
            @QueryParam("sampai") String to,
            @QueryParam("gudang") String warehouse) {
        var asked = form.period(from, to);
        var ranking = rankGoods.rank(new Query(
                rank(rank), BY_SKU.equals(by), asked.orElseGet(form::usual), ReportForm.place(warehouse), SHOWN));
        var query = ranking.query();
        var rows = ranking.rows();
        var say = words.in(OfficeSalesReportMessages.class);
        return new Goods(
                ranking,
                Arrays.stream(Rank.values())
                        .map(it -> new Choice(it, address("", it, query), it == query.rank()))
                        .toList(),
                form.warehouses(),
                rows.stream().map(OfficeRankingPages::line).toList(),
                ranking.rowsInAll() > SHOWN
                        ? say.shown_of(Formats.grouped(SHOWN), Formats.grouped(ranking.rowsInAll()))
                        : "",
                asked.isEmpty() ? say.wrong_period() : "",
                address("/unduh", query.rank(), query));
    }

    @GET
    @Path("unduh")
    @Produces({Csv.TYPE, Downloads.XLSX})
    public Response download(
            @QueryParam("urut") String rank,
            @QueryParam("per") String by,
            @QueryParam("dari") String from,
            @QueryParam("sampai") String to,
            @QueryParam("gudang") String warehouse,
            @QueryParam("format") String format) {
        var ranking = rankGoods.rank(new Query(
                rank(rank),
                BY_SKU.equals(by),
                form.period(from, to).orElseGet(form::usual),
                ReportForm.place(warehouse)));
        return downloads.file(ReportTables.ranking(ranking), format);
    }

    private static Line line(Row row) {
        return new Line(row, (row.change() > 0 ? "+" : "") + Formats.grouped(row.change()));
    }

    private static String address(String below, Rank rank, Query query) {
        return PATH + below + "?urut=" + rank + "&per=" + (query.bySku() ? BY_SKU : "PRODUCT") + "&dari="
                + query.period().from() + "&sampai=" + query.period().to()
                + query.warehouse().map(w -> "&gudang=" + w).orElse("");
    }

    private static Rank rank(String asked) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.name().equals(asked))
                .findFirst()
                .orElse(Rank.BEST);
    }
}

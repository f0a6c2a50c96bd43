package id.laris.application.reporting;

import static id.laris.application.shared.Sheet.column;

import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowSalesReport.Report;
import id.laris.application.shared.Heading;
import id.laris.application.shared.Sheet;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.BuyerGroup;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.reporting.SalesAmounts;
import id.laris.domain.reporting.SalesEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reports as tables to take away: the one place that says which columns each has. */
public final class ReportTables {
    private ReportTables() {}

    public static Sheet<ShowSalesReport.Row> sales(Report report) {
        return new Sheet<>(
                "penjualan",
                List.of(
                        column(Heading.KEY, ShowSalesReport.Row::key),
                        column(Heading.NAME, row -> name(report.query().by(), row)),
                        column(Heading.ORDERS, row -> row.figures().orders()),
                        sum(Heading.PIECES, SalesAmounts::pieces),
                        sum(Heading.GROSS, SalesAmounts::gross),
                        sum(Heading.DISCOUNT, SalesAmounts::discount),
                        sum(Heading.TAX, SalesAmounts::tax),
                        sum(Heading.SHIPPING, SalesAmounts::shipping),
                        sum(Heading.RETURNED_PIECES, SalesAmounts::returnedPieces),
                        sum(Heading.RETURNED, SalesAmounts::returned),
                        sum(Heading.NET, SalesAmounts::net),
                        sum(Heading.COST, SalesAmounts::knownCost),
                        sum(Heading.MARGIN, SalesAmounts::knownMargin)),
                report.rows());
    }

    private static Sheet.Column<ShowSalesReport.Row> sum(Heading heading, Function<SalesAmounts, Object> sum) {
        return column(heading, row -> sum.apply(row.figures().amounts()));
    }

    private static Object name(By by, ShowSalesReport.Row row) {
        if (row.name().isBlank()) return Sheet.Nameless.UNKNOWN;
        return switch (by) {
            case DAY, WEEK -> LocalDate.parse(row.key());
            case MONTH -> row.key().substring(0, 7);
            case METHOD -> PaymentMethod.valueOf(row.key());
            case CHANNEL -> Channel.valueOf(row.key());
            case GROUP -> BuyerGroup.valueOf(row.key());
            default -> row.name();
        };
    }

    public static Sheet<SalesEntry> entries(Iterable<SalesEntry> entries) {
        return new Sheet<>(
                "rincian-penjualan",
                List.of(
                        column(Heading.ORDER, SalesEntry::orderNumber),
                        column(Heading.DAY, SalesEntry::day),
                        column(Heading.AT, SalesEntry::at),
                        column(Heading.KIND, SalesEntry::kind),
                        column(Heading.DOCUMENT, SalesEntry::document),
                        column(Heading.SKU, entry -> entry.line().sku().value()),
                        column(Heading.TITLE, entry -> entry.line().title()),
                        column(Heading.WAREHOUSE, entry -> entry.warehouse().map(Object::toString)),
                        amount(Heading.PIECES, SalesAmounts::pieces),
                        amount(Heading.GROSS, SalesAmounts::gross),
                        amount(Heading.DISCOUNT, SalesAmounts::discount),
                        amount(Heading.TAX, SalesAmounts::tax),
                        amount(Heading.SHIPPING, SalesAmounts::shipping),
                        amount(Heading.RETURNED_PIECES, SalesAmounts::returnedPieces),
                        amount(Heading.RETURNED, SalesAmounts::returned),
                        amount(Heading.NET, SalesAmounts::net),
                        column(Heading.COST, entry -> entry.unitCost()
                                .map(known -> entry.amounts().cost())),
                        column(Heading.MARGIN, entry -> entry.unitCost()
                                .map(known -> entry.amounts().margin()))),
                entries);
    }

    private static Sheet.Column<SalesEntry> amount(Heading heading, Function<SalesAmounts, Object> amount) {
        return column(heading, entry -> amount.apply(entry.amounts()));
    }

    public static Sheet<RankGoods.Row> ranking(RankGoods.Ranking ranking) {
        return new Sheet<>(
                "terlaris",
                List.of(
                        column(Heading.KEY, RankGoods.Row::key),
                        column(Heading.NAME, RankGoods.Row::name),
                        column(Heading.PIECES, RankGoods.Row::pieces),
                        column(Heading.NET, row -> row.figures().amounts().net()),
                        column(
                                Heading.PIECES_BEFORE,
                                row -> row.before().amounts().pieces()),
                        column(Heading.NET_BEFORE, row -> row.before().amounts().net()),
                        column(Heading.CHANGE, RankGoods.Row::change),
                        column(Heading.ON_HAND, RankGoods.Row::onHand)),
                ranking.rows());
    }

    public static Sheet<ShowStockReport.Row> stock(ShowStockReport.Report report) {
        return new Sheet<>(
                "stok",
                List.of(
                        column(Heading.SKU, row -> row.shelf().sku()),
                        column(Heading.NAME, row -> row.shelf().name()),
                        column(Heading.ON_HAND, row -> row.shelf().onHand()),
                        column(Heading.RESERVED, row -> row.shelf().reserved()),
                        column(Heading.VALUE, row -> row.value()),
                        column(Heading.SOLD_8_WEEKS, ShowStockReport.Row::sold),
                        column(Heading.COVER_DAYS, ShowStockReport.Row::cover),
                        column(Heading.NOT_MOVING, ShowStockReport.Row::dead),
                        column(Heading.ABC, ShowStockReport.Row::abc),
                        column(Heading.XYZ, ShowStockReport.Row::xyz)),
                report.rows());
    }

    public static Sheet<ShowFunnel.Row> funnel(ShowFunnel.Funnel funnel) {
        return new Sheet<>(
                "corong",
                List.of(
                        column(Heading.FROM, ShowFunnel.Row::first),
                        column(Heading.VISITS, row -> row.figures().visits()),
                        column(Heading.PRODUCTS, row -> row.figures().products()),
                        column(Heading.CARTS, row -> row.figures().carts()),
                        column(Heading.CHECKOUTS, row -> row.figures().checkouts()),
                        column(Heading.ORDERS, row -> row.figures().paid()),
                        column(Heading.LOST, row -> row.figures().lost())),
                funnel.rows());
    }

    public static Sheet<ShowReturnsReport.Row> returns(ShowReturnsReport.Report report) {
        return new Sheet<>(
                "retur",
                List.of(
                        column(Heading.KEY, ShowReturnsReport.Row::key),
                        column(Heading.NAME, row -> name(report.query().by(), row)),
                        column(Heading.SOLD, ShowReturnsReport.Row::sold),
                        column(Heading.ASKED, row -> row.figures().asked()),
                        column(Heading.RETURNED_PIECES, row -> row.figures().returned()),
                        column(Heading.RATE_PER_MILLE, row -> rate(row.figures().perMille(row.sold()))),
                        column(Heading.SELLABLE, row -> row.figures().sellable()),
                        column(Heading.DAMAGED, row -> row.figures().damaged()),
                        column(Heading.NOT_ARRIVED, row -> row.figures().missing()),
                        column(Heading.GIVEN_BACK, ShowReturnsReport.Row::back)),
                report.rows());
    }

    private static Object name(ShowReturnsReport.By by, ShowReturnsReport.Row row) {
        if (!row.name().isBlank()) return row.name();
        return by == ShowReturnsReport.By.WAREHOUSE ? Sheet.Nameless.NOT_ARRIVED : Sheet.Nameless.UNKNOWN;
    }

    private static Object rate(OptionalLong perMille) {
        return perMille.isEmpty() ? null : perMille.getAsLong();
    }

    /** What buyers of one month did in one of the months since. */
    public record CohortRow(ShowCohorts.Cohort cohort, int since) {
        private CohortFigures figures() {
            return cohort.since().get(since);
        }
    }

    public static Sheet<CohortRow> cohorts(ShowCohorts.Report report) {
        return new Sheet<>(
                "pelanggan",
                List.of(
                        column(Heading.COHORT, row -> row.cohort().month().toString()),
                        column(Heading.MONTHS_SINCE, CohortRow::since),
                        column(Heading.COHORT_BUYERS, row -> row.cohort().buyers()),
                        column(Heading.BUYERS, row -> row.figures().buyers()),
                        column(Heading.ORDERS, row -> row.figures().orders()),
                        column(Heading.NET, row -> row.figures().net())),
                report.cohorts().stream()
                        .flatMap(cohort -> IntStream.range(0, cohort.since().size())
                                .mapToObj(since -> new CohortRow(cohort, since)))
                        .toList());
    }
}

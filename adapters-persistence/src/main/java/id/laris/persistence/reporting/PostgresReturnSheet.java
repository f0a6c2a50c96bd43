package id.laris.persistence.reporting;

import id.laris.application.reporting.Period;
import id.laris.application.reporting.ReturnSheet;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.reporting.ReturnFigures;
import id.laris.domain.reporting.ReturnOutcome;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What became of a return is said here as {@link ReturnOutcome} says it. */
@Singleton
class PostgresReturnSheet implements ReturnSheet {
    private static final String OUTCOME = """
            CASE WHEN r.state IN ('REJECTED', 'CANCELLED') THEN r.state
                WHEN r.state <> 'SETTLED' THEN 'OPEN'
                WHEN r.replacement_order IS NOT NULL THEN 'REPLACED'
                WHEN coalesce(r.original, 0) + coalesce(r.transfer, 0) + coalesce(r.credit, 0) + r.relief > 0 THEN 'REFUNDED'
                ELSE 'NOTHING' END AS outcome""";

    private static final String MONTH = "date_trunc('month', r.requested_at AT TIME ZONE ?)::date AS month";
    private static final String ASKED =
            " WHERE r.requested_at >= ? AND r.requested_at < ? AND (? = '' OR r.warehouse = ?) ";

    private static final String PIECES =
            "SELECT " + MONTH + ", l.sku, coalesce(r.warehouse, '') AS warehouse, l.reason, "
                    + OUTCOME + """
            , sum(l.quantity) AS pieces, sum(coalesce(l.sellable, 0)) AS sellable, sum(coalesce(l.damaged, 0)) AS damaged,
                sum(coalesce(l.missing, 0)) AS missing
            FROM return_request r JOIN return_line l ON l.number = r.number""" + ASKED + "GROUP BY 1, 2, 3, 4, 5";

    private static final String ENDED = "SELECT " + MONTH + ", " + OUTCOME + """
            , count(*) AS returns,
                sum(coalesce(r.original, 0) + coalesce(r.transfer, 0) + coalesce(r.credit, 0) + r.relief)::bigint AS worth
            FROM return_request r""" + ASKED + "GROUP BY 1, 2";

    private static final String LINES = "SELECT r.number, r.order_number, r.requested_at, l.sku, l.quantity, l.reason, "
            + OUTCOME + " FROM return_request r JOIN return_line l ON l.number = r.number" + ASKED
            + "AND (cardinality(?::text[]) = 0 OR l.sku = ANY (?))"
            + " ORDER BY r.requested_at DESC, r.number DESC, l.position LIMIT ?";

    private final Sql sql;
    private final ShopSettings shop;

    PostgresReturnSheet(Sql sql, ShopSettings shop) {
        this.sql = sql;
        this.shop = shop;
    }

    @Override
    public List<Pieces> pieces(Period period, Optional<WarehouseCode> warehouse) {
        var place = SalesEntryRow.warehouse(warehouse);
        return sql.list(
                PIECES,
                row -> new Pieces(
                        month(row),
                        row.getString("sku"),
                        Optional.of(row.getString("warehouse"))
                                .filter(code -> !code.isEmpty())
                                .map(WarehouseCode::new),
                        ReturnReason.valueOf(row.getString("reason")),
                        ReturnFigures.of(
                                ReturnReason.valueOf(row.getString("reason")),
                                ReturnOutcome.valueOf(row.getString("outcome")),
                                row.getLong("pieces"),
                                row.getLong("sellable"),
                                row.getLong("damaged"),
                                row.getLong("missing"))),
                shop.zone().getId(),
                start(period.from()),
                start(period.to().plusDays(1)),
                place,
                place);
    }

    @Override
    public List<Ended> ended(Period period, Optional<WarehouseCode> warehouse) {
        var place = SalesEntryRow.warehouse(warehouse);
        return sql.list(
                ENDED,
                row -> new Ended(
                        month(row),
                        ReturnOutcome.valueOf(row.getString("outcome")),
                        row.getLong("returns"),
                        Columns.rupiah(row, "worth")),
                shop.zone().getId(),
                start(period.from()),
                start(period.to().plusDays(1)),
                place,
                place);
    }

    @Override
    public List<Line> lines(Period period, Optional<WarehouseCode> warehouse, Collection<String> skus, int most) {
        var place = SalesEntryRow.warehouse(warehouse);
        return sql.list(
                LINES,
                row -> new Line(
                        new ReturnNumber(row.getString("number")),
                        row.getString("order_number"),
                        Columns.instant(row, "requested_at"),
                        row.getString("sku"),
                        row.getInt("quantity"),
                        ReturnReason.valueOf(row.getString("reason")),
                        ReturnOutcome.valueOf(row.getString("outcome"))),
                start(period.from()),
                start(period.to().plusDays(1)),
                place,
                place,
                Sql.texts(skus),
                Sql.texts(skus),
                most);
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(shop.zone()).toInstant();
    }
}

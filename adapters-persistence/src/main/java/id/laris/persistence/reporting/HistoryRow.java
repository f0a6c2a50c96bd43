package id.laris.persistence.reporting;

import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImport.Survey;
import id.laris.domain.reporting.HistoryImport.Tally;
import id.laris.domain.reporting.HistoryImportId;
import id.laris.domain.reporting.HistoryTerms;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** A sales history as it lies in its table. */
final class HistoryRow {
    static final String ADD = """
            INSERT INTO history_import (id, content, file_name, row_count, orders, skus, buyers, regions, negative, cancelled,
                file_sum, rupiah, warehouse, not_goods, channel, method, trial, sender, sent_at, state, failure, rows_read, sold, returned, rejected,
                gross, back, next_line, tries, leased_until, ended_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What a history is about never changes, only how far it is. */
    static final String SAVE = """
            UPDATE history_import SET state = ?, failure = ?, rows_read = ?, sold = ?, returned = ?, rejected = ?, gross = ?,
                back = ?, next_line = ?, tries = ?, leased_until = ?, ended_at = ?, version = version + 1
            WHERE id = ? AND version = ?""";

    private HistoryRow() {}

    static Object[] values(HistoryImport h) {
        var survey = h.survey();
        var terms = h.terms();
        var tally = h.tally();
        return new Object[] {
            h.id().value(),
            h.content(),
            h.fileName(),
            survey.rows(),
            survey.orders(),
            survey.skus(),
            survey.buyers(),
            survey.regions(),
            survey.negative(),
            survey.cancelled(),
            survey.sum(),
            terms.rupiah(),
            terms.warehouse().map(WarehouseCode::value),
            Sql.texts(terms.notGoods()),
            terms.channel(),
            terms.method(),
            terms.trial(),
            h.sender(),
            h.sentAt(),
            h.state(),
            h.failure(),
            tally.read(),
            tally.sold(),
            tally.returned(),
            tally.rejected(),
            tally.gross(),
            tally.back(),
            h.nextLine(),
            h.tries(),
            h.leasedUntil(),
            h.endedAt(),
            h.version()
        };
    }

    static Object[] changedValues(HistoryImport h) {
        var tally = h.tally();
        return new Object[] {
            h.state(),
            h.failure(),
            tally.read(),
            tally.sold(),
            tally.returned(),
            tally.rejected(),
            tally.gross(),
            tally.back(),
            h.nextLine(),
            h.tries(),
            h.leasedUntil(),
            h.endedAt(),
            h.id().value(),
            h.version()
        };
    }

    static HistoryImport toDomain(ResultSet row) throws SQLException {
        return new HistoryImport(
                new HistoryImportId(Columns.uuid(row, "id")),
                Columns.uuid(row, "content"),
                row.getString("file_name"),
                new Survey(
                        row.getInt("row_count"),
                        row.getInt("orders"),
                        row.getInt("skus"),
                        row.getInt("buyers"),
                        row.getInt("regions"),
                        row.getInt("negative"),
                        row.getInt("cancelled"),
                        row.getBigDecimal("file_sum")),
                new HistoryTerms(
                        row.getLong("rupiah"),
                        Columns.optionalText(row, "warehouse").map(WarehouseCode::new),
                        Columns.constant(row, "channel", Channel.class),
                        Columns.constant(row, "method", PaymentMethod.class),
                        Set.copyOf(Columns.texts(row, "not_goods")),
                        row.getBoolean("trial")),
                row.getString("sender"),
                Columns.instant(row, "sent_at"),
                Columns.constant(row, "state", HistoryImport.State.class),
                Columns.optionalText(row, "failure"),
                new Tally(
                        row.getInt("rows_read"),
                        row.getInt("sold"),
                        row.getInt("returned"),
                        row.getInt("rejected"),
                        row.getLong("gross"),
                        row.getLong("back")),
                row.getLong("next_line"),
                row.getInt("tries"),
                Columns.optionalInstant(row, "leased_until"),
                Columns.optionalInstant(row, "ended_at"),
                row.getLong("version"));
    }
}

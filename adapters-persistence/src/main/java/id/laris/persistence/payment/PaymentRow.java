package id.laris.persistence.payment;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentChannel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.Relief;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A payment's own columns, and what is read beside them. */
record PaymentRow(
        UUID order,
        Money due,
        boolean hasRefunds,
        boolean hasReliefs,
        long version,
        List<Attempt> attempts,
        List<Refund> refunds,
        List<Relief> reliefs) {
    private static final TypeReference<Map<String, String>> INSTRUCTIONS = new TypeReference<>() {};

    private Payment toDomain() {
        return new Payment(new OrderId(order), due, attempts, refunds, reliefs, version);
    }

    /** Puts payments together from rows of payment and attempt, and rows of refunds. */
    static final class Reader {
        private final Map<UUID, PaymentRow> rows = new LinkedHashMap<>();

        UUID add(ResultSet row) throws SQLException {
            var order = Columns.uuid(row, "order_id");
            if (!rows.containsKey(order))
                rows.put(
                        order,
                        new PaymentRow(
                                order,
                                Columns.rupiah(row, "due"),
                                row.getLong("refunded") > 0,
                                row.getLong("relieved") > 0,
                                row.getLong("version"),
                                new ArrayList<>(),
                                new ArrayList<>(),
                                new ArrayList<>()));
            if (row.getString("id") != null) rows.get(order).attempts().add(attempt(row));
            return order;
        }

        UUID addRefund(ResultSet row) throws SQLException {
            var order = Columns.uuid(row, "order_id");
            rows.get(order)
                    .refunds()
                    .add(new Refund(
                            Columns.uuid(row, "id"),
                            new AttemptId(Columns.uuid(row, "attempt_id")),
                            Columns.rupiah(row, "amount"),
                            Columns.constant(row, "way", Refund.Way.class),
                            row.getString("reason"),
                            Columns.constant(row, "state", Refund.State.class),
                            Columns.instant(row, "at"),
                            row.getInt("asked"),
                            Columns.instant(row, "ask_at")));
            return order;
        }

        UUID addRelief(ResultSet row) throws SQLException {
            var order = Columns.uuid(row, "order_id");
            rows.get(order)
                    .reliefs()
                    .add(new Relief(
                            Columns.uuid(row, "id"),
                            Columns.rupiah(row, "amount"),
                            row.getString("reason"),
                            Columns.instant(row, "at")));
            return order;
        }

        List<UUID> relieved() {
            return rows.values().stream()
                    .filter(PaymentRow::hasReliefs)
                    .map(PaymentRow::order)
                    .toList();
        }

        List<UUID> refunded() {
            return rows.values().stream()
                    .filter(PaymentRow::hasRefunds)
                    .map(PaymentRow::order)
                    .toList();
        }

        List<Payment> payments() {
            return rows.values().stream().map(PaymentRow::toDomain).toList();
        }
    }

    static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                new AttemptId(Columns.uuid(row, "id")),
                row.getString("provider"),
                Columns.constant(row, "method", PaymentMethod.class),
                Columns.optionalText(row, "channel").map(PaymentChannel::new),
                Columns.rupiah(row, "asked"),
                Columns.constant(row, "state", AttemptState.class),
                Optional.ofNullable(row.getObject("arrived", Long.class)).map(Money::rupiah),
                Columns.optionalText(row, "reference"),
                Json.read(row.getString("instructions"), INSTRUCTIONS),
                Columns.instant(row, "started_at"),
                Columns.optionalInstant(row, "expires_at"));
    }
}

package id.laris.persistence.payment;

import static id.laris.persistence.shared.PersonalField.DISPUTE_NOTE;
import static id.laris.persistence.shared.PersonalField.DISPUTE_WORDS;

import id.laris.application.payment.Disputes;
import id.laris.application.shared.Page;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Dispute;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the provider says and what staff write lie sealed: either may name people. */
@Singleton
class PostgresDisputes implements Disputes {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String READ =
            "SELECT d.*, o.number FROM payment_dispute d JOIN shop_order o ON o.id = d.order_id WHERE ";

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresDisputes(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public boolean add(Dispute dispute) {
        return sql.update(
                        """
                        INSERT INTO payment_dispute (id, provider, key, order_id, attempt_id, kind, amount, words, told_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (provider, key) DO NOTHING""",
                        dispute.id(),
                        dispute.provider(),
                        dispute.key(),
                        dispute.order().value(),
                        dispute.attempt().value(),
                        dispute.kind(),
                        dispute.amount().map(Money::minorUnits),
                        sealed(DISPUTE_WORDS, dispute.id(), dispute.words()),
                        dispute.toldAt())
                == 1;
    }

    @Override
    public void close(Dispute dispute) {
        var closed = sql.update(
                """
                UPDATE payment_dispute SET closed_by = ?, closed_at = ?, note = ?
                WHERE id = ? AND closed_at IS NULL""",
                dispute.closedBy(),
                dispute.closedAt(),
                sealed(DISPUTE_NOTE, dispute.id(), dispute.note()),
                dispute.id());
        if (closed == 0) throw new StaleVersion("dispute", dispute.id());
    }

    @Override
    public Dispute get(UUID id) {
        return sql.find(READ + "d.id = ?", this::listed, id)
                .orElseThrow(() -> new Missing("dispute", id))
                .dispute();
    }

    @Override
    public Page<Listed> open(Optional<UUID> after, int most) {
        var found = sql.list(
                READ + "d.closed_at IS NULL AND d.id > ? ORDER BY d.id LIMIT ?",
                this::listed,
                after.orElse(FIRST),
                most + 1);
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(found.get(most - 1).dispute().id().toString()));
    }

    @Override
    public List<Dispute> of(OrderId order) {
        return sql.list(
                READ + "d.order_id = ? ORDER BY d.id", row -> listed(row).dispute(), order.value());
    }

    @Override
    public void forgetWords(OrderId order) {
        sql.update("UPDATE payment_dispute SET words = NULL, note = NULL WHERE order_id = ?", order.value());
    }

    private Optional<byte[]> sealed(PersonalField field, UUID id, String text) {
        return Optional.of(text).filter(words -> !words.isEmpty()).map(words -> cipher.seal(field, id, words));
    }

    private String opened(PersonalField field, UUID id, byte[] sealed) {
        var text = cipher.open(field, id, sealed);
        return text == null ? "" : text;
    }

    private Listed listed(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        var dispute = new Dispute(
                id,
                row.getString("provider"),
                row.getString("key"),
                new OrderId(Columns.uuid(row, "order_id")),
                new AttemptId(Columns.uuid(row, "attempt_id")),
                Columns.constant(row, "kind", TakenBack.Kind.class),
                row.getObject("amount") == null ? Optional.empty() : Optional.of(Columns.rupiah(row, "amount")),
                opened(DISPUTE_WORDS, id, row.getBytes("words")),
                Columns.instant(row, "told_at"),
                Columns.optionalText(row, "closed_by"),
                Columns.optionalInstant(row, "closed_at"),
                opened(DISPUTE_NOTE, id, row.getBytes("note")));
        return new Listed(dispute, new OrderNumber(row.getString("number")));
    }
}

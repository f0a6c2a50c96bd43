package id.laris.persistence.payment;

import id.laris.application.payment.RefundProposals;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundProposal;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Singleton
class PostgresRefundProposals implements RefundProposals {
    private final Sql sql;

    PostgresRefundProposals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(RefundProposal proposal) {
        sql.update(
                """
                INSERT INTO refund_proposal
                    (id, order_id, amount, way, reason, state, proposed_by, proposed_at, decided_by, decided_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                proposal.id(),
                proposal.order().value(),
                proposal.amount().minorUnits(),
                proposal.way(),
                proposal.reason(),
                proposal.state(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.version());
    }

    @Override
    public void save(RefundProposal proposal) {
        var saved = sql.update(
                """
                UPDATE refund_proposal SET state = ?, decided_by = ?, decided_at = ?, version = version + 1
                WHERE id = ? AND version = ?""", proposal.state(), proposal.decidedBy(), proposal.decidedAt(), proposal.id(), proposal.version());
        if (saved == 0) throw new StaleVersion("refund-proposal", proposal.id());
    }

    @Override
    public RefundProposal get(UUID id) {
        return sql.find("SELECT * FROM refund_proposal WHERE id = ?", PostgresRefundProposals::proposal, id)
                .orElseThrow(() -> new Missing("refund-proposal", id));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RefundProposal> lockOf(OrderId order) {
        sql.list("SELECT id FROM shop_order WHERE id = ? FOR UPDATE", row -> row.getString("id"), order.value());
        return sql.list(
                "SELECT * FROM refund_proposal WHERE order_id = ? ORDER BY proposed_at, id",
                PostgresRefundProposals::proposal,
                order.value());
    }

    @Override
    public List<Listed> list(int most) {
        var select =
                "SELECT p.*, o.number FROM refund_proposal p JOIN shop_order o ON o.id = p.order_id WHERE p.state ";
        var all = new ArrayList<>(sql.list(
                select + "= 'WAITING' ORDER BY p.proposed_at, p.id LIMIT ?", PostgresRefundProposals::listed, most));
        if (all.size() < most)
            all.addAll(sql.list(
                    select + "<> 'WAITING' ORDER BY p.decided_at DESC, p.id DESC LIMIT ?",
                    PostgresRefundProposals::listed,
                    most - all.size()));
        return List.copyOf(all);
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(proposal(row), new OrderNumber(row.getString("number")));
    }

    private static RefundProposal proposal(ResultSet row) throws SQLException {
        return new RefundProposal(
                Columns.uuid(row, "id"),
                new OrderId(Columns.uuid(row, "order_id")),
                Columns.rupiah(row, "amount"),
                Columns.constant(row, "way", Refund.Way.class),
                row.getString("reason"),
                Columns.constant(row, "state", RefundProposal.State.class),
                row.getString("proposed_by"),
                Columns.instant(row, "proposed_at"),
                Columns.optionalText(row, "decided_by"),
                Columns.optionalInstant(row, "decided_at"),
                row.getLong("version"));
    }
}

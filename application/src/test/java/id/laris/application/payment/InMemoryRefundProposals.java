package id.laris.application.payment;

import id.laris.application.order.Orders;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.RefundProposal;
import id.laris.domain.payment.RefundProposal.State;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryRefundProposals implements RefundProposals {
    private final Table<UUID, RefundProposal> proposals;
    private final Orders orders;

    @Inject
    public InMemoryRefundProposals(Orders orders, Undo undo) {
        this.orders = orders;
        proposals = new Table<>(undo);
    }

    @Override
    public void add(RefundProposal proposal) {
        if (!proposals.add(proposal.id(), proposal)) throw new IllegalStateException("taken: " + proposal.id());
    }

    @Override
    public synchronized void save(RefundProposal proposal) {
        if (get(proposal.id()).version() != proposal.version())
            throw new StaleVersion("refund-proposal", proposal.id());
        proposals.put(
                proposal.id(),
                new RefundProposal(
                        proposal.id(),
                        proposal.order(),
                        proposal.amount(),
                        proposal.way(),
                        proposal.reason(),
                        proposal.state(),
                        proposal.proposedBy(),
                        proposal.proposedAt(),
                        proposal.decidedBy(),
                        proposal.decidedAt(),
                        proposal.version() + 1));
    }

    @Override
    public RefundProposal get(UUID id) {
        return proposals.find(id).orElseThrow(() -> new Missing("refund-proposal", id));
    }

    @Override
    public List<RefundProposal> lockOf(OrderId order) {
        return proposals
                .all()
                .filter(p -> p.order().equals(order))
                .sorted(Comparator.comparing(RefundProposal::proposedAt))
                .toList();
    }

    @Override
    public List<Listed> list(int most) {
        var waiting = proposals
                .all()
                .filter(p -> p.state() == State.WAITING)
                .sorted(Comparator.comparing(RefundProposal::proposedAt));
        var decided = proposals
                .all()
                .filter(p -> p.state() != State.WAITING)
                .sorted(Comparator.comparing((RefundProposal p) -> p.decidedAt().orElseThrow())
                        .reversed());
        return Stream.concat(waiting, decided)
                .limit(most)
                .map(p -> new Listed(p, orders.get(p.order()).number()))
                .toList();
    }
}

package id.laris.application.payment;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.RefundProposal;
import id.laris.domain.shared.OrderId;
import java.util.List;
import java.util.UUID;

/** Proposals to give money back without goods coming back, and what became of them. Writes belong to the caller's transaction. */
public interface RefundProposals {
    void add(RefundProposal proposal);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(RefundProposal proposal);

    /** @throws id.laris.domain.shared.Missing refund-proposal-not-found */
    RefundProposal get(UUID id);

    /** All of that order, oldest first; nobody else adds one before the caller's transaction ends. */
    List<RefundProposal> lockOf(OrderId order);

    /** Those that wait, oldest first, then those that were decided, the newest first. */
    List<Listed> list(int most);

    /** @param order what people call it */
    record Listed(RefundProposal proposal, OrderNumber order) {}
}

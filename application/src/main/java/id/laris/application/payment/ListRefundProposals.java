package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.RefundProposal;
import java.util.List;

/** What people want to give back though no goods come back: what waits first, then what was decided. */
@UseCase
@Requires(Permission.REFUND_PAYMENTS)
public final class ListRefundProposals {
    private static final int MOST = 100;

    /** @param mine whoever looks proposed it, so somebody else has to decide */
    public record Line(RefundProposal proposal, OrderNumber order, boolean mine) {}

    private final RefundProposals proposals;
    private final CurrentActor actor;

    public ListRefundProposals(RefundProposals proposals, CurrentActor actor) {
        this.proposals = proposals;
        this.actor = actor;
    }

    public List<Line> list() {
        var me = actor.actor().name();
        return proposals.list(MOST).stream()
                .map(p -> new Line(
                        p.proposal(), p.order(), p.proposal().proposedBy().equals(me)))
                .toList();
    }
}

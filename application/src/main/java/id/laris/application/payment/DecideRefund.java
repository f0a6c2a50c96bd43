package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.RefundProposal;
import java.time.Clock;
import java.util.UUID;

/** A second person grants or declines what somebody wants to give back. */
@UseCase
@Audited
@Requires(Permission.REFUND_PAYMENTS)
@RequiresFreshFactor
public final class DecideRefund {
    private final RefundProposals proposals;
    private final RefundDesk desk;
    private final CurrentActor actor;
    private final Clock clock;
    private final AuditNotes notes;

    public DecideRefund(RefundProposals proposals, RefundDesk desk, CurrentActor actor, Clock clock, AuditNotes notes) {
        this.proposals = proposals;
        this.desk = desk;
        this.actor = actor;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.payment.SecondPersonNeeded for the one who proposed it
     * @throws id.laris.domain.payment.MoreThanCaptured when the money went back another way meanwhile
     */
    public RefundProposal decide(UUID id, boolean grant) {
        var proposal = proposals.get(id);
        var decided = proposal.decide(grant, actor.actor().name(), clock.instant());
        proposals.save(decided);
        notes.about("refund-proposal", id);
        notes.changed("state", proposal.state(), decided.state());
        desk.carryOut(decided);
        return decided;
    }
}

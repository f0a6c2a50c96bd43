package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.reporting.Footfall;
import id.laris.application.reporting.VisitorMarks;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import java.util.EnumMap;
import java.util.Set;

/**
 * The customer agrees to some purposes and takes back the others. What rests on a contract is no choice and stays as it is. Who does not
 * want to be counted any more takes with them what was kept of their visits.
 */
@UseCase
@Audited
@ForCustomers
public final class ChangeMyConsents {
    private final ConsentDesk desk;
    private final CurrentActor actor;
    private final Footfall footfall;
    private final VisitorMarks marks;

    public ChangeMyConsents(ConsentDesk desk, CurrentActor actor, Footfall footfall, VisitorMarks marks) {
        this.desk = desk;
        this.actor = actor;
        this.footfall = footfall;
        this.marks = marks;
    }

    /** @param wanted all that is agreed to from now on */
    public void change(Set<Purpose> wanted, Wording wording) {
        var decisions = new EnumMap<Purpose, Boolean>(Purpose.class);
        for (var purpose : Purpose.values()) if (purpose.isChoice()) decisions.put(purpose, wanted.contains(purpose));
        desk.decide(new Subject.Customer(actor.customer()), decisions, wording);
        if (!wanted.contains(Purpose.ANALYTICS)) footfall.forget(marks.of(actor.customer()));
    }
}

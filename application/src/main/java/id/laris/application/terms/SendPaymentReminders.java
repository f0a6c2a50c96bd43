package id.laris.application.terms;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.terms.PaymentReminder;
import id.laris.domain.terms.ReminderPlan;
import java.time.Clock;

/**
 * Reminds customers of what is open, before it is due and after, by the plan: each step once, however many instances run; nobody of what is
 * paid.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class SendPaymentReminders {
    private static final int PORTION = 100;

    private final Receivables receivables;
    private final ReminderPlan plan;
    private final TermsDesk desk;
    private final Events events;
    private final Clock clock;

    public SendPaymentReminders(
            Receivables receivables, ReminderPlan plan, TermsDesk desk, Events events, Clock clock) {
        this.receivables = receivables;
        this.plan = plan;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /** How many were reminded; a portion at a time. */
    public int send() {
        var today = desk.today();
        int sent = 0;
        for (var owed : receivables.toRemind(plan, today, PORTION)) {
            var day = owed.dueOn().orElseThrow();
            var step = plan.due(day, today, owed.reminded());
            if (step.isEmpty() || !receivables.remind(owed.order(), step.get())) continue;
            events.publish(new PaymentReminder(owed.order(), step.get(), day.toString(), owed.open(), clock.instant()));
            sent++;
        }
        return sent;
    }
}

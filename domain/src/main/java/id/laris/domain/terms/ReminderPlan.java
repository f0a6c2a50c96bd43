package id.laris.domain.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * On which days around the day something is due its customer is reminded.
 *
 * @param steps days after the due day, before it when negative; each once, ascending
 */
public record ReminderPlan(List<Integer> steps) {
    public static final ReminderPlan STANDARD = new ReminderPlan(List.of(-3, 0, 7, 14, 30));

    public ReminderPlan {
        steps = steps.stream().distinct().sorted().toList();
        if (steps.stream().anyMatch(step -> step < -60 || step > 365))
            throw new IllegalArgumentException("reminders from 60 days before to 365 after: " + steps);
    }

    /**
     * The step to remind of today. Of several whose day has come only the last counts: whoever was not reminded while the shop was away
     * gets one mail, not five.
     *
     * @param reminded the last step already reminded of
     */
    public Optional<Integer> due(LocalDate dueOn, LocalDate today, Optional<Integer> reminded) {
        long day = ChronoUnit.DAYS.between(dueOn, today);
        return steps.stream()
                .filter(step -> step <= day)
                .reduce((earlier, later) -> later)
                .filter(step -> reminded.filter(last -> last >= step).isEmpty());
    }

    /** The latest due day that anything can be reminded of today. */
    public LocalDate horizon(LocalDate today) {
        return today.minusDays(steps.isEmpty() ? 0 : steps.get(0));
    }
}

package id.laris.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.audit.AuditLog.Head;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

public interface AuditWitnessContract {
    LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** One that has noted nothing. */
    AuditWitness witness();

    private static Head head(LocalDate day, int position) {
        return new Head(day, position, new byte[] {1, (byte) position}, new byte[] {2, -1, (byte) position});
    }

    @Test
    default void knows_nothing_at_first() {
        assertThat(witness().noted()).isEmpty();
    }

    @Test
    default void keeps_the_newest_head_of_each_day_in_the_order_of_the_days() {
        var witness = witness();

        witness.note(head(MONDAY.plusDays(1), 3));
        witness.note(head(MONDAY, 7));
        witness.note(head(MONDAY.plusDays(1), 20));

        assertThat(witness.noted())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(head(MONDAY, 7), head(MONDAY.plusDays(1), 20));
    }
}

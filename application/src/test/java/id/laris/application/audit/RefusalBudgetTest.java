package id.laris.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.MovableClock;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalBudgetTest {
    private final MovableClock clock = new MovableClock();
    private final RefusalBudget budget = new RefusalBudget(clock);

    @Test
    void one_address_fills_only_so_much_of_the_log_a_minute() {
        assertThat(written(Actor.VISITOR, "203.0.113.7", 1_000)).isEqualTo(RefusalBudget.OF_AN_ADDRESS);
        assertThat(written(Actor.VISITOR, "203.0.113.8", 1)).isOne();
        assertThat(budget.leftOut()).isEqualTo(1_000 - RefusalBudget.OF_AN_ADDRESS);

        clock.forward(Duration.ofMinutes(1));

        assertThat(written(Actor.VISITOR, "203.0.113.7", 1)).isOne();
    }

    @Test
    void all_addresses_together_fill_only_so_much() {
        var written = IntStream.range(0, 5_000)
                .map(i -> written(Actor.VISITOR, "198.51." + i / 250 + "." + i % 250, 1))
                .sum();

        assertThat(written).isEqualTo(RefusalBudget.OF_ALL);
    }

    @Test
    void anybody_may_become_a_customer_and_is_bounded_too() {
        var customer = Actor.customer(new AccountId(UUID.randomUUID()));

        assertThat(written(customer, "203.0.113.7", 1_000)).isEqualTo(RefusalBudget.OF_AN_ADDRESS);
    }

    @Test
    void what_staff_and_programs_are_refused_is_always_written() {
        var staff = Actor.staff(new AccountId(UUID.randomUUID()), Set.of());

        assertThat(written(staff, "203.0.113.7", 1_000)).isEqualTo(1_000);
        assertThat(written(Actor.key("kasir", Set.of()), "203.0.113.7", 1_000)).isEqualTo(1_000);
    }

    @Test
    void how_much_was_left_out_is_told_once() {
        written(Actor.VISITOR, "203.0.113.7", RefusalBudget.OF_AN_ADDRESS + 5);

        assertThat(budget.untold()).isEqualTo(5);
        assertThat(budget.untold()).isZero();
        assertThat(budget.leftOut()).isEqualTo(5);
    }

    private int written(Actor actor, String address, int tries) {
        var origin = new Origin(address, "");
        return (int) IntStream.range(0, tries)
                .filter(i -> budget.hasRoomFor(actor, origin))
                .count();
    }
}

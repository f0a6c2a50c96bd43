package id.laris.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressBudgetTest {
    private final MovableClock clock = new MovableClock();
    private final AddressBudget budget = new AddressBudget(3, clock);

    private int allowedOf(int tries, String address) {
        return (int) IntStream.range(0, tries)
                .filter(i -> budget.spend(address).isEmpty())
                .count();
    }

    private void startOfAMinute() {
        clock.forward(Duration.ofSeconds(60 - clock.instant().getEpochSecond() % 60));
    }

    @Test
    void each_address_has_its_own_budget_for_each_minute() {
        startOfAMinute();
        assertThat(allowedOf(5, "203.0.113.1")).isEqualTo(3);
        assertThat(allowedOf(5, "203.0.113.2")).isEqualTo(3);
        clock.forward(Duration.ofSeconds(59));
        assertThat(allowedOf(1, "203.0.113.1")).isZero();

        clock.forward(Duration.ofSeconds(1));

        assertThat(allowedOf(5, "203.0.113.1")).isEqualTo(3);
    }

    @Test
    void tells_when_to_come_back() {
        startOfAMinute();
        clock.forward(Duration.ofSeconds(45));
        allowedOf(3, "203.0.113.1");

        assertThat(budget.spend("203.0.113.1")).contains(Duration.ofSeconds(15));
    }

    @Test
    void one_customers_network_counts_as_one() {
        startOfAMinute();
        assertThat(allowedOf(2, "2001:db8:1:2:aaaa:bbbb:cccc:dddd")).isEqualTo(2);
        assertThat(allowedOf(2, "2001:db8:1:2::1")).isEqualTo(1);
        assertThat(allowedOf(2, "2001:db8:1:3::1")).isEqualTo(2);
        assertThat(allowedOf(2, "::ffff:203.0.113.9")).isEqualTo(2);
        assertThat(allowedOf(2, "203.0.113.9")).isEqualTo(1);
    }

    @Test
    void this_machine_is_never_counted_and_without_a_limit_nobody_is() {
        for (var here : new String[] {"127.0.0.1", "::1", "0:0:0:0:0:0:0:1"})
            assertThat(allowedOf(50, here)).isEqualTo(50);
        var open = new AddressBudget(0, clock);
        assertThat(IntStream.range(0, 50).mapToObj(i -> open.spend("203.0.113.1")))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void of_very_many_addresses_nearly_all_keep_their_own_budget() {
        startOfAMinute();
        var refused = IntStream.range(0, 20_000)
                .filter(i -> allowedOf(3, "10.%d.%d.%d".formatted(i >> 16, i >> 8 & 255, i & 255)) < 3)
                .count();

        assertThat(refused).isLessThan(2_000);
    }
}

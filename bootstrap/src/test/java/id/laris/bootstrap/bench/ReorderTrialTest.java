package id.laris.bootstrap.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.bootstrap.bench.ReorderTrial.Sum;
import id.laris.domain.replenishment.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Reorder advice beside rules by hand on forty items of a real shop; see online-retail-LICENSE.txt. */
class ReorderTrialTest {
    @Test
    void serves_as_much_as_the_best_rule_by_hand_with_less_stock() throws IOException {
        var trials =
                ReorderBench.demand(lines()).stream().map(ReorderTrial::new).toList();

        var advised = Sum.of(trials.stream()
                .map(trial -> trial.advised(new Service.CycleService(0.98)))
                .toList());
        var byHand = DoubleStream.of(4, 8, 12, 16, 20, 24, 28)
                .mapToObj(minimum -> Sum.of(trials.stream()
                        .map(trial -> trial.byHandEachWeek(minimum, 1))
                        .toList()))
                .toList();

        assertThat(advised.weeksServed()).isGreaterThan(0.9);
        assertThat(ReorderTrial.stockAt(advised.fillRate(), byHand)).isGreaterThan(advised.stock());
    }

    private static java.util.List<String> lines() throws IOException {
        try (var file = ReorderTrialTest.class.getResourceAsStream("/replenishment/online-retail-weeks.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}

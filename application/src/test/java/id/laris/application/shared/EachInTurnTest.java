package id.laris.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachInTurnTest {
    @Test
    void one_that_fails_does_not_keep_the_others_from_their_turn_and_is_told_at_the_end() {
        var done = new ArrayList<Integer>();

        assertThatThrownBy(() -> EachInTurn.run(List.of(1, 2, 3, 4), n -> {
                    if (n % 2 == 1) throw new IllegalStateException("fails at " + n);
                    done.add(n);
                }))
                .hasMessage("fails at 1")
                .satisfies(first -> assertThat(first.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("fails at 3"));

        assertThat(done).containsExactly(2, 4);
    }
}

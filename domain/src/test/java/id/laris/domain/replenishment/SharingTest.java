package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharingTest {
    @Test
    void the_greatest_need_is_met_from_where_most_is_left_over() {
        assertThat(Sharing.moves(Map.of("A", 3, "B", 8), Map.of("C", 6, "D", 4)))
                .containsExactly(
                        new Sharing.Move<>("C", "B", 6),
                        new Sharing.Move<>("D", "B", 2),
                        new Sharing.Move<>("D", "A", 2));
    }

    @Property
    void nobody_gives_more_than_is_left_over_or_gets_more_than_is_needed(
            @ForAll @Size(max = 6) Map<@IntRange(max = 9) Integer, @IntRange(max = 50) Integer> needs,
            @ForAll @Size(max = 6) Map<@IntRange(max = 9) Integer, @IntRange(max = 50) Integer> surplus) {
        var moves = Sharing.moves(needs, surplus);

        assertThat(moves).allMatch(move -> move.pieces() > 0 && !move.from().equals(move.to()));
        needs.forEach((place, need) -> assertThat(moves.stream()
                        .filter(move -> move.to().equals(place))
                        .mapToInt(Sharing.Move::pieces)
                        .sum())
                .isLessThanOrEqualTo(need));
        surplus.forEach((place, left) -> assertThat(moves.stream()
                        .filter(move -> move.from().equals(place))
                        .mapToInt(Sharing.Move::pieces)
                        .sum())
                .isLessThanOrEqualTo(left));
    }
}

package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

public interface PictureProbeContract {
    PictureProbe probe();

    /** An address under which a picture is. */
    String there();

    /** An address under which nothing is. */
    String missing();

    @Test
    default void a_picture_that_is_there_is_reached() {
        assertThat(probe().look(there())).isEqualTo(PictureProbe.Answer.REACHED);
    }

    @Test
    default void a_picture_that_is_not_there_is_missed_with_a_reason() {
        var answer = probe().look(missing());

        assertThat(answer.reachable()).isFalse();
        assertThat(answer.why()).isEqualTo("404");
    }
}

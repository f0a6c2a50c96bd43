package id.laris.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizesTest {
    @Test
    void stand_from_small_to_large() {
        assertThat(Stream.of("XXL", "40", "L", "kecil", "xs", "38", "M", "100 ml", "3XL", "S", "XL")
                        .sorted(Sizes.SMALL_TO_LARGE))
                .containsExactly("xs", "S", "M", "L", "XL", "XXL", "3XL", "38", "40", "100 ml", "kecil");
    }
}

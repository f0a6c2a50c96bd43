package id.laris.web.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BarcodeTest {
    private static final int QUIET_ZONES = 20;
    private static final int SIGN = 11;
    private static final int STOP = 13;

    @Test
    void is_as_wide_as_its_signs_and_quiet_zones() {
        var code = Barcode.of("LR-000123");

        assertThat(code.width()).isEqualTo(QUIET_ZONES + SIGN * (1 + 9 + 1) + STOP);
    }

    /** Of this word the check sign is known to be number 88. */
    @Test
    void draws_a_known_text_bar_by_bar() {
        var start = List.of(2, 1, 1);
        var check88 = List.of(4, 1, 1);
        var stop = List.of(2, 3, 1, 2);

        var bars = bars(Barcode.of("Wikipedia"));

        assertThat(bars.subList(0, 3)).isEqualTo(start);
        assertThat(bars.subList(bars.size() - 7, bars.size() - 4)).isEqualTo(check88);
        assertThat(bars.subList(bars.size() - 4, bars.size())).isEqualTo(stop);
    }

    @Test
    void draws_no_letters_a_scanner_cannot_read() {
        assertThatThrownBy(() -> Barcode.of("é")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> bars(Barcode code) {
        return Pattern.compile("h(\\d)v")
                .matcher(code.path())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}

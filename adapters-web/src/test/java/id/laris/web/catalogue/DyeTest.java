package id.laris.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DyeTest {
    @Test
    void reads_six_hexadecimal_digits_and_nothing_else() {
        assertThat(Dye.parse("1f2A44")).isPresent();
        for (String wrong : List.of("", "fff", "#1f2a44", "1f2a4g", "1f2a44 ", "1f2a4400")) {
            assertThat(Dye.parse(wrong)).isEmpty();
        }
        assertThat(Dye.parse(null)).isEmpty();
    }

    @Test
    void keeps_the_colour_it_was_given() {
        for (String hex : List.of("000000", "ffffff", "1f2a44", "e9b44c", "0000ff", "00ff00")) {
            assertThat(Dye.parse(hex).orElseThrow().tones()).containsEntry("dye", "#" + hex);
        }
    }

    @Test
    void seams_and_prints_stand_off_the_cloth_from_white_to_black() {
        for (String hex : List.of("ffffff", "f1e6d0", "e9b44c", "9a9a96", "5b6236", "6e1f2b", "1f2a44", "000000")) {
            var tones = Dye.parse(hex).orElseThrow().tones();
            assertThat(contrast(tones.get("dye"), tones.get("line")))
                    .as("seam on " + hex)
                    .isGreaterThan(1.45);
            assertThat(contrast(tones.get("dye"), tones.get("ink")))
                    .as("print on " + hex)
                    .isGreaterThan(4.5);
            assertThat(contrast(tones.get("ground"), tones.get("edge")))
                    .as("outline of " + hex)
                    .isGreaterThan(1.25);
        }
    }

    /** WCAG 2 contrast ratio. */
    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

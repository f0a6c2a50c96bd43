package id.laris.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextTest {
    private static final String MEGABYTE = "x".repeat(1_000_000);

    @Property
    void a_line_is_refused_or_is_trimmed_short_and_printable(@ForAll String given) {
        String line;
        try {
            line = Text.line("name", given, 1, 20);
        } catch (Invalid refused) {
            assertThat(refused.code()).isEqualTo("invalid-name");
            assertThat(refused.details()).containsKeys("field", "given", "expected");
            return;
        }
        assertThat(line).isEqualTo(given.strip()).hasSizeBetween(1, 20);
        assertThat(line.chars().noneMatch(Character::isISOControl)).isTrue();
        assertThat(Text.line("name", line, 1, 20)).isEqualTo(line);
    }

    @Example
    void control_signs_and_half_characters_are_refused() {
        assertThatThrownBy(() -> Text.line("name", "Bu\0di", 1, 20)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Text.line("name", "Bu\ndi", 1, 20)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Text.line("name", "Bu\uD83Ddi", 1, 20)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Text.block("note", "a\0b", 20)).isInstanceOf(Invalid.class);
    }

    @Example
    void whole_characters_of_any_script_stay_and_blocks_keep_their_line_breaks() {
        assertThat(Text.line("name", " Siti 😀 خديجة ", 1, 40)).isEqualTo("Siti 😀 خديجة");
        assertThat(Text.block("note", "a\r\nb\tc", 20)).isEqualTo("a\r\nb\tc");
        assertThat(Text.line("name", null, 0, 20)).isEmpty();
    }

    @Test
    @Timeout(2)
    void a_megabyte_is_refused_at_once_and_named_shortly() {
        assertThatThrownBy(() -> Text.line("name", MEGABYTE, 1, 20))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                (String) refused.details().get("given"))
                        .hasSizeLessThanOrEqualTo(81));
    }

    @Example
    void a_refused_value_is_never_cut_through_a_character() {
        var given = "x".repeat(79) + "😀".repeat(20);

        var refused = new Invalid("name", given, "less");

        assertThat((String) refused.details().get("given")).isEqualTo("x".repeat(79) + "…");
    }

    @Example
    void a_sku_is_one_short_line() {
        assertThat(new Sku("  KAOS 01 ").value()).isEqualTo("KAOS 01");
        for (var bad : new String[] {null, "", "   ", "a\u0000b", "a\nb", "x".repeat(65), MEGABYTE})
            assertThatThrownBy(() -> new Sku(bad)).hasFieldOrPropertyWithValue("code", "invalid-sku");
    }
}

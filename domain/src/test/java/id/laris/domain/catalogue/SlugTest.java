package id.laris.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SlugTest {
    @Property
    void any_text_makes_a_slug_or_is_refused(@ForAll String text) {
        Slug slug;
        try {
            slug = Slug.from(text);
        } catch (Invalid refused) {
            return;
        }
        assertThat(slug.value()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeBetween(1, 120);
        assertThat(Slug.from(slug.value())).isEqualTo(slug);
    }

    @Example
    void is_made_of_what_people_call_things() {
        assertThat(Slug.from("  Kaos Oblong — Édition Spéciale! ")).hasToString("kaos-oblong-edition-speciale");
        assertThat(Slug.from("50% OFF / T-Shirt")).hasToString("50-off-t-shirt");
        assertThat(new Slug("a_b-c")).hasToString("a_b-c");
    }

    @Example
    void what_cannot_stand_in_an_address_is_refused() {
        for (var bad : new String[] {null, "", "-a", "a-", "a--b", "A", "a b", "../etc", "a/b", "é", "a\n"})
            assertThatThrownBy(() -> new Slug(bad)).as(bad).hasFieldOrPropertyWithValue("code", "invalid-slug");
        assertThatThrownBy(() -> Slug.from("ティー")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Slug.from(null)).isInstanceOf(Invalid.class);
    }

    @Test
    @Timeout(10)
    void a_megabyte_is_cut_or_refused_without_running_out_of_stack() {
        assertThatThrownBy(() -> new Slug("a-".repeat(500_000))).isInstanceOf(Invalid.class);
        assertThat(Slug.from("a-".repeat(500_000)).value()).hasSize(119);
        assertThat(Slug.from("-".repeat(1_000_000) + "a")).hasToString("a");
        assertThat(Slug.from("a" + "-".repeat(1_000_000) + "b")).hasToString("a-b");
        assertThat(Slug.from("é".repeat(1_000_000)).value()).hasSize(120);
        assertThatThrownBy(() -> Slug.from("̈".repeat(1_000_000))).isInstanceOf(Invalid.class);
    }
}

package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.catalogue.Slug;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ImportNamesTest {
    @Example
    void a_handle_is_the_slug_wherever_it_can_be() {
        assertThat(ImportNames.slugOf("ocean-blue-shirt")).hasToString("ocean-blue-shirt");
        assertThat(ImportNames.slugOf(" Ocean_Blue ")).hasToString("ocean_blue");
        assertThat(ImportNames.slugOf("Kaos Oblong 100%")).hasToString("kaos-oblong-100");
        assertThat(ImportNames.slugOf("ティーシャツ").value()).matches("p-[0-9a-f]{8}");
        assertThat(ImportNames.slugOf("ティーシャツ")).isNotEqualTo(ImportNames.slugOf("帽子"));
    }

    @Example
    void long_handles_that_begin_alike_stay_apart() {
        var one = ImportNames.slugOf("a-".repeat(100) + "merah");
        var other = ImportNames.slugOf("a-".repeat(100) + "biru");

        assertThat(one).isNotEqualTo(other);
        assertThat(one.value()).hasSizeLessThanOrEqualTo(120);
        assertThat(ImportNames.slugOf("-".repeat(1_000)).value()).startsWith("p-");
    }

    @Example
    void a_made_sku_tells_product_and_choice() {
        assertThat(ImportNames.skuOf(new Slug("kaos-polos"), List.of("Hitam", "XL")))
                .hasToString("KAOS-POLOS.HITAM.XL");
        assertThat(ImportNames.skuOf(new Slug("topi"), List.of())).hasToString("TOPI");
        assertThat(ImportNames.skuOf(new Slug("a"), List.of("b-c")))
                .isNotEqualTo(ImportNames.skuOf(new Slug("a-b"), List.of("c")));
        assertThat(ImportNames.skuOf(new Slug("a"), List.of("A+")))
                .isNotEqualTo(ImportNames.skuOf(new Slug("a"), List.of("A-")));
        assertThat(ImportNames.skuOf(new Slug("a"), List.of("赤")))
                .isNotEqualTo(ImportNames.skuOf(new Slug("a"), List.of("青")));
    }

    @Property
    void made_skus_are_short_stable_and_never_the_same_for_two_choices(
            @ForAll("slugs") List<String> slugs, @ForAll("values") List<List<String>> choices) {
        var skus = new HashSet<String>();
        var distinct = new HashSet<String>();
        for (var slug : slugs)
            for (var choice : choices) {
                var sku = ImportNames.skuOf(new Slug(slug), choice);
                assertThat(sku).isEqualTo(ImportNames.skuOf(new Slug(slug), choice));
                assertThat(sku.value()).hasSizeLessThanOrEqualTo(64);
                skus.add(sku.value());
                distinct.add(slug + "\n"
                        + String.join(
                                "\n",
                                choice.stream()
                                        .map(v -> v.toLowerCase().replace(' ', '-'))
                                        .toList()));
            }
        assertThat(skus.size()).isGreaterThanOrEqualTo(distinct.size());
    }

    @Provide
    Arbitrary<List<String>> slugs() {
        return Arbitraries.strings()
                .withChars("ab-")
                .ofMinLength(1)
                .ofMaxLength(80)
                .filter(s -> s.matches("[a-z0-9]+(?:[-_][a-z0-9]+)*"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<List<String>>> values() {
        return Arbitraries.strings()
                .withChars("aB- /+é赤")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(s -> !s.isBlank())
                .map(String::strip)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}

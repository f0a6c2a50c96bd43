package id.laris.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class AmountInWordsTest {
    private static final Map<Long, String> INDONESIAN = Map.ofEntries(
            Map.entry(0L, "nol"),
            Map.entry(1L, "satu"),
            Map.entry(10L, "sepuluh"),
            Map.entry(11L, "sebelas"),
            Map.entry(12L, "dua belas"),
            Map.entry(19L, "sembilan belas"),
            Map.entry(20L, "dua puluh"),
            Map.entry(100L, "seratus"),
            Map.entry(111L, "seratus sebelas"),
            Map.entry(1_000L, "seribu"),
            Map.entry(1_001L, "seribu satu"),
            Map.entry(2_000L, "dua ribu"),
            Map.entry(11_000L, "sebelas ribu"),
            Map.entry(100_000L, "seratus ribu"),
            Map.entry(101_000L, "seratus satu ribu"),
            Map.entry(145_000L, "seratus empat puluh lima ribu"),
            Map.entry(1_000_000L, "satu juta"),
            Map.entry(1_001_000L, "satu juta seribu"),
            Map.entry(1_234_567L, "satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh"),
            Map.entry(1_000_000_000L, "satu miliar"),
            Map.entry(2_000_000_000_000L, "dua triliun"));
    private static final Map<Long, String> ENGLISH = Map.ofEntries(
            Map.entry(0L, "zero"),
            Map.entry(13L, "thirteen"),
            Map.entry(20L, "twenty"),
            Map.entry(21L, "twenty-one"),
            Map.entry(100L, "one hundred"),
            Map.entry(1_000L, "one thousand"),
            Map.entry(145_000L, "one hundred forty-five thousand"),
            Map.entry(1_000_001L, "one million one"),
            Map.entry(1_234_567L, "one million two hundred thirty-four thousand five hundred sixty-seven"),
            Map.entry(1_000_000_000L, "one billion"));

    @Example
    void is_spoken_as_indonesians_do() {
        INDONESIAN.forEach((amount, words) ->
                assertThat(AmountInWords.of(Money.rupiah(amount), Language.ID)).isEqualTo(words + " rupiah"));
    }

    @Example
    void is_spoken_in_english() {
        ENGLISH.forEach((amount, words) ->
                assertThat(AmountInWords.of(Money.rupiah(amount), Language.EN)).isEqualTo(words + " rupiah"));
    }

    @Example
    void what_is_below_zero_says_so() {
        assertThat(AmountInWords.of(Money.rupiah(-1_000), Language.ID)).isEqualTo("minus seribu rupiah");
    }

    @Property
    void two_amounts_never_sound_the_same(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long one,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
        for (var language : Language.values())
            assertThat(words(one, language))
                    .isNotEqualTo(words(one + more, language))
                    .doesNotContain("  ");
    }

    private static String words(long amount, Language language) {
        return AmountInWords.of(new Money(amount, CurrencyUnit.IDR), language);
    }
}

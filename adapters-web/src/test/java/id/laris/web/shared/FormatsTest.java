package id.laris.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void rupiah_are_written_as_on_a_label() {
        assertThat(Formats.text(Money.rupiah(0))).isEqualTo("Rp0");
        assertThat(Formats.text(Money.rupiah(999))).isEqualTo("Rp999");
        assertThat(Formats.text(Money.rupiah(145_000))).isEqualTo("Rp145.000");
        assertThat(Formats.text(Money.rupiah(1_234_567_890L))).isEqualTo("Rp1.234.567.890");
        assertThat(Formats.text(Money.rupiah(-5_000))).isEqualTo("−Rp5.000");
    }

    @Test
    void other_currencies_keep_their_decimals() {
        var dollar = new CurrencyUnit("USD", 2);

        assertThat(Formats.text(new Money(123_405, dollar))).isEqualTo("USD 1.234,05");
        assertThat(Formats.text(new Money(7, dollar))).isEqualTo("USD 0,07");
    }

    @Test
    void days_are_named_in_the_visitors_language() {
        var day = LocalDate.of(2026, 8, 17);

        assertThat(Formats.day(day, Locale.forLanguageTag("id"))).isEqualTo("17 Agustus 2026");
        assertThat(Formats.day(day, Locale.ENGLISH)).isEqualTo("17 August 2026");
    }
}

package id.laris.application.catalogue;

import static id.laris.domain.catalogue.ImportReason.PRICE_AMBIGUOUS;
import static id.laris.domain.catalogue.ImportReason.PRICE_NEGATIVE;
import static id.laris.domain.catalogue.ImportReason.PRICE_NOT_A_NUMBER;
import static id.laris.domain.catalogue.ImportReason.PRICE_ROUNDED;
import static id.laris.domain.catalogue.ImportReason.PRICE_TOO_HIGH;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ImportPricesTest {
    private final ImportPrices rupiah = new ImportPrices(Optional.empty());
    private final ImportPrices dollars = new ImportPrices(Optional.of(new BigDecimal("16250.50")));

    @Property
    void whole_rupiah_are_read_as_they_stand(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long amount) {
        assertThat(rupiah.read(Long.toString(amount)).price()).contains(Money.rupiah(amount));
        assertThat(rupiah.read(amount + ".00")).isEqualTo(rupiah.read(Long.toString(amount)));
        assertThat(rupiah.read(Long.toString(amount)).reason()).isEmpty();
    }

    @Example
    void fractions_of_a_rupiah_are_rounded_half_up_and_told() {
        assertThat(rupiah.read("42.99").price()).contains(Money.rupiah(43));
        assertThat(rupiah.read("42.50").price()).contains(Money.rupiah(43));
        assertThat(rupiah.read("42.49").price()).contains(Money.rupiah(42));
        assertThat(rupiah.read("42.99").reason()).contains(PRICE_ROUNDED);
    }

    @Example
    void another_currency_is_turned_into_rupiah_and_rounded_once() {
        assertThat(dollars.read("42.99").price()).contains(Money.rupiah(698_609));
        assertThat(dollars.read("0.001").price()).contains(Money.rupiah(16));
        assertThat(dollars.read("42.99").reason()).isEmpty();
    }

    @Example
    void what_could_be_thousands_is_not_guessed() {
        for (var cell : List.of("50.000", "1.500", "-1.000"))
            assertThat(rupiah.read(cell).reason()).as(cell).contains(PRICE_AMBIGUOUS);
        assertThat(rupiah.read("1500.000").price()).contains(Money.rupiah(1_500));
        assertThat(dollars.read("12.500").price()).contains(Money.rupiah(203_131));
    }

    @Example
    void what_is_no_price_is_refused() {
        for (var cell : List.of(
                "",
                "abc",
                "Rp50000",
                "1,000",
                "50.000,00",
                "1e6",
                "0x10",
                "1 000",
                "--1",
                "1.",
                ".5",
                "NaN",
                "٣٤",
                "1".repeat(1_000_000),
                "1.000.000")) assertThat(rupiah.read(cell).reason()).contains(PRICE_NOT_A_NUMBER);
        assertThat(rupiah.read("-5").reason()).contains(PRICE_NEGATIVE);
        assertThat(rupiah.read("1000000000001").reason()).contains(PRICE_TOO_HIGH);
        assertThat(dollars.read("999999999999999").reason()).contains(PRICE_TOO_HIGH);
        assertThat(rupiah.read("-5").price()).isEmpty();
    }
}

package id.laris.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryLineTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-21T09:00");
    private static final HistoryTerms TERMS = terms(20_000, Set.of("post", "BANK CHARGES"));

    private static HistoryTerms terms(long rupiah, Set<String> notGoods) {
        return new HistoryTerms(rupiah, Optional.empty(), Channel.COUNTER, PaymentMethod.CASH, notGoods, false);
    }

    private static HistoryLine.Cells cells(String pieces, String at, String price) {
        return new HistoryLine.Cells(2, "536365", "85123A", "HEART", pieces, at, price, "United Kingdom", true);
    }

    private static HistoryLine.Read read(HistoryLine.Cells cells) {
        return HistoryLine.read(cells, TERMS, NOW);
    }

    @Test
    void a_line_is_read_in_the_money_of_the_shop() {
        assertThat(read(cells("6", "2010-12-01 08:26", "2.55")).line())
                .contains(new HistoryLine(
                        2,
                        "536365",
                        new Sku("85123A"),
                        "HEART",
                        LocalDateTime.parse("2010-12-01T08:26"),
                        6,
                        Money.rupiah(306_000),
                        "United Kingdom"));
    }

    @Test
    void what_came_back_is_below_zero() {
        var back = read(cells("-1", "2010-12-01", "27.50")).line().orElseThrow();

        assertThat(back.isReturn()).isTrue();
        assertThat(back.amount()).isEqualTo(Money.rupiah(-550_000));
        assertThat(back.at()).isEqualTo("2010-12-01T12:00");
    }

    @Test
    void a_line_is_rounded_once() {
        assertThat(HistoryLine.read(cells("3", "2010-12-01", "0.5"), terms(1, Set.of()), NOW)
                        .line()
                        .orElseThrow()
                        .amount())
                .isEqualTo(Money.rupiah(2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2010-12-01, 1, QUANTITY_UNREADABLE",
        "'', 2010-12-01, 1, QUANTITY_UNREADABLE",
        "1.5, 2010-12-01, 1, QUANTITY_UNREADABLE",
        "1000001, 2010-12-01, 1, QUANTITY_UNREADABLE",
        "99999999999, 2010-12-01, 1, QUANTITY_UNREADABLE",
        "1, 01/12/2010, 1, TIME_UNREADABLE",
        "1, 2010-02-30, 1, TIME_UNREADABLE",
        "1, '', 1, TIME_UNREADABLE",
        "1, 2026-11-21 09:01, 1, TIME_AHEAD",
        "1, 2010-12-01, '1,50', PRICE_UNREADABLE",
        "1, 2010-12-01, NaN, PRICE_UNREADABLE",
        "1, 2010-12-01, 1e9, PRICE_UNREADABLE",
        "1, 2010-12-01, 0, PRICE_ZERO",
        "-20, 2010-12-01, 0.0, PRICE_ZERO",
        "1, 2010-12-01, -11062.06, PRICE_NEGATIVE",
        "1000000, 2010-12-01, 999999999, PRICE_TOO_HIGH",
    })
    void a_bad_line_says_why(String pieces, String at, String price, HistoryReason reason) {
        assertThat(read(cells(pieces, at, price)).reason()).contains(reason);
    }

    @Test
    void codes_that_stand_for_fees_are_told_apart_in_any_letter_case() {
        var fee = new HistoryLine.Cells(2, "1", "Bank Charges", "", "1", "2010-12-01", "15", "", true);

        assertThat(read(fee).reason()).contains(HistoryReason.NOT_GOODS);
    }

    @Test
    void names_are_needed_and_titles_are_not() {
        var unnamed = new HistoryLine.Cells(2, " ", "85123A", "", "1", "2010-12-01", "15", "", true);
        var untitled = new HistoryLine.Cells(
                2, "1", "85123A", "x".repeat(9_000) + "\u0007", "1", "2010-12-01", "15", "", true);
        var wide = new HistoryLine.Cells(2, "1", "85123A", "", "1", "2010-12-01", "15", "", false);

        assertThat(read(unnamed).reason()).contains(HistoryReason.ORDER_UNREADABLE);
        assertThat(read(untitled).line().orElseThrow().title()).matches("x+");
        assertThat(read(wide).reason()).contains(HistoryReason.TOO_MANY_CELLS);
    }

    @Property
    void any_text_is_either_a_line_or_says_why(
            @ForAll String order, @ForAll String sku, @ForAll String pieces, @ForAll String at, @ForAll String price) {
        var read = read(new HistoryLine.Cells(2, order, sku, order, pieces, at, price, sku, true));

        assertThat(read.line().isPresent()).isNotEqualTo(read.reason().isPresent());
    }

    @Property
    void every_number_of_pieces_and_price_keeps_its_worth(
            @ForAll @IntRange(min = 1, max = 5_000) int pieces, @ForAll @IntRange(min = 1, max = 1_000_000) int cents) {
        var price = BigDecimal.valueOf(cents, 2);
        var sold = read(cells("" + pieces, "2010-12-01", price.toPlainString()))
                .line()
                .orElseThrow();
        var back = read(cells("-" + pieces, "2010-12-01", price.toPlainString()))
                .line()
                .orElseThrow();

        assertThat(sold.amount()).isEqualTo(Money.rupiah(200L * cents * pieces));
        assertThat(back.amount().plus(sold.amount()).isZero()).isTrue();
    }

    @Test
    void terms_out_of_bounds_are_refused() {
        assertThatThrownBy(() -> terms(0, Set.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> terms(1_000_001, Set.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> terms(1, Set.of(""))).isInstanceOf(Invalid.class);
    }
}

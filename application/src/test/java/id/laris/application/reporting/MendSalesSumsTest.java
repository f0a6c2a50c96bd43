package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.laris.application.shared.Undo;
import id.laris.domain.shared.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MendSalesSumsTest {
    private static final YearMonth RIGHT = YearMonth.of(2026, 9);
    private static final YearMonth WRONG = YearMonth.of(2026, 10);

    private final SalesBook book = mock(SalesBook.class);
    private final SalesDoubts doubts = new InMemorySalesDoubts(new Undo());
    private final MendSalesSums mend =
            new MendSalesSums(doubts, book, Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void only_what_is_wrong_is_added_up_anew() {
        when(book.wrongCells(WRONG)).thenReturn(3L);
        doubts.add(List.of(RIGHT, WRONG));

        assertThat(mend.mend()).isTrue();
        assertThat(mend.mend()).isTrue();
        assertThat(mend.mend()).isFalse();

        verify(book).rebuild(WRONG);
        verify(book, never()).rebuild(RIGHT);
        assertThat(doubts.all()).isEmpty();
    }

    @Test
    void a_month_that_could_not_be_gone_over_stays_in_doubt() {
        when(book.wrongCells(WRONG)).thenThrow(new IllegalStateException("away"));
        doubts.add(List.of(WRONG));

        assertThatThrownBy(mend::mend).hasMessage("away");

        assertThat(doubts.all()).containsExactly(WRONG);
    }

    @Test
    void the_check_goes_over_the_newest_months_and_tells_what_waits() {
        when(book.months()).thenReturn(List.of(YearMonth.of(2026, 8), RIGHT, WRONG));
        when(book.wrongCells(WRONG)).thenReturn(3L);
        when(book.isComplete()).thenReturn(true);
        doubts.add(List.of(RIGHT));
        var check = new CheckSales(book, doubts);

        var two = check.check(2);

        assertThat(two.checked()).containsExactly(RIGHT, WRONG);
        assertThat(two.months()).containsExactly(new CheckSales.WrongMonth(WRONG, 3));
        assertThat(two.waiting()).containsExactly(RIGHT);
        assertThat(two.agrees()).isFalse();
        assertThat(check.check(99).checked()).hasSize(3);
        verify(book).wrongCells(YearMonth.of(2026, 8));
        assertThatThrownBy(() -> check.check(0)).isInstanceOf(Invalid.class);
    }
}

package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.payment.StatementLines.StatementLine;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of bank statement lines promises. */
public interface StatementLinesContract {
    StatementLines lines();

    private StatementLine line(String key, Optional<OrderNumber> matched) {
        return new StatementLine(key, LocalDate.of(2026, 11, 21), "SETORAN <b>", Money.rupiah(77_123), matched);
    }

    @Test
    default void a_line_is_unmatched_until_it_is_matched() {
        var key = UUID.randomUUID().toString();
        lines().keep(List.of(line(key, Optional.empty())));
        assertThat(lines().unmatched(10_000)).contains(line(key, Optional.empty()));
        assertThat(lines().matchedKeys(List.of(key))).isEmpty();

        lines().keep(List.of(line(key, Optional.of(new OrderNumber("LR-000042")))));

        assertThat(lines().matchedKeys(List.of(key, "none"))).containsExactly(key);
        assertThat(lines().unmatched(10_000)).extracting(StatementLine::key).doesNotContain(key);
    }
}

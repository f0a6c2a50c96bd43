package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.reporting.HistoryImports.Rejected;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImport.State;
import id.laris.domain.reporting.HistoryImport.Survey;
import id.laris.domain.reporting.HistoryImport.Tally;
import id.laris.domain.reporting.HistoryImportId;
import id.laris.domain.reporting.HistoryReason;
import id.laris.domain.reporting.HistoryTerms;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.WarehouseCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Runs on a shop to which no history was sent. */
public interface HistoryImportsContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    Duration LEASE = Duration.ofMinutes(2);

    HistoryImports imports();

    default HistoryImport sent(int number) {
        var sent = HistoryImport.sent(
                new HistoryImportId(new UUID(0x7101L, Long.MIN_VALUE | number)),
                new UUID(0x7102L, Long.MIN_VALUE | number),
                "penjualan.csv",
                new Survey(10, 4, 3, 2, 1, 1, 1, new BigDecimal("9747747.934")),
                new HistoryTerms(
                        20_000,
                        Optional.of(new WarehouseCode("BDG")),
                        Channel.COUNTER,
                        PaymentMethod.CASH,
                        Set.of("POST", "M"),
                        number == 2),
                "staff x",
                NOW.plusSeconds(number));
        imports().add(sent);
        return sent;
    }

    private static Rejected rejected(long line, HistoryReason reason) {
        return new Rejected(line, reason, "536414", "22139", "56", "0");
    }

    @Test
    default void what_was_sent_is_found_as_it_was() {
        var first = sent(1);
        var second = sent(2);

        assertThat(imports().find(first.id())).contains(first);
        assertThat(imports().lock(second.id())).isEqualTo(second);
        var none = new HistoryImportId(new UUID(1, 1));
        assertThat(imports().find(none)).isEmpty();
        assertThatThrownBy(() -> imports().get(none)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> imports().lock(none)).isInstanceOf(Missing.class);
    }

    @Test
    default void every_step_is_kept_and_a_stale_one_is_refused() {
        var id = sent(1).id();
        var taken = imports().take(NOW, LEASE).orElseThrow();
        assertThat(taken.state()).isEqualTo(State.READING);

        imports().save(taken.advanced(new Tally(5, 3, 1, 1, 70_000, 10_000), 7, NOW, LEASE));
        assertThatThrownBy(() -> imports().save(taken.done(NOW))).isInstanceOf(StaleVersion.class);
        var further = imports().get(id);
        assertThat(further.tally()).isEqualTo(new Tally(5, 3, 1, 1, 70_000, 10_000));
        assertThat(further.nextLine()).isEqualTo(7);

        imports().save(further.done(NOW));
        assertThat(imports().get(id).endedAt()).contains(NOW);
    }

    @Test
    default void a_worker_takes_the_oldest_and_one_that_fell_silent_is_taken_again() {
        var first = sent(1).id();
        var second = sent(2).id();

        assertThat(imports().take(NOW, LEASE)).map(HistoryImport::id).contains(first);
        assertThat(imports().take(NOW, LEASE)).map(HistoryImport::id).contains(second);
        assertThat(imports().take(NOW, LEASE)).isEmpty();
        assertThat(imports().take(NOW.plus(LEASE), LEASE))
                .map(HistoryImport::tries)
                .contains(2);
    }

    @Test
    default void they_are_listed_newest_first_page_by_page() {
        for (int i = 1; i <= 5; i++) sent(i);

        var one = imports().list(Optional.empty(), 2);
        var two = imports().list(one.next(), 2);
        var three = imports().list(two.next(), 2);
        assertThat(one.items())
                .extracting(HistoryImport::sentAt)
                .containsExactly(NOW.plusSeconds(5), NOW.plusSeconds(4));
        assertThat(two.items())
                .extracting(HistoryImport::sentAt)
                .containsExactly(NOW.plusSeconds(3), NOW.plusSeconds(2));
        assertThat(three.items()).hasSize(1);
        assertThat(three.next()).isEmpty();
        assertThatThrownBy(() -> imports().list(Optional.of("x"), 2)).isInstanceOf(Invalid.class);
    }

    @Test
    default void lines_left_out_are_found_by_reason_in_the_order_of_the_file() {
        var id = sent(1).id();
        imports().addRejected(id, List.of(rejected(9, HistoryReason.PRICE_ZERO), rejected(4, HistoryReason.NOT_GOODS)));
        imports().addRejected(id, List.of(rejected(12, HistoryReason.PRICE_ZERO)));
        imports().addRejected(sent(2).id(), List.of(rejected(1, HistoryReason.TIME_AHEAD)));

        var one = imports().rejected(id, Optional.empty(), Optional.empty(), 2);
        assertThat(one.items())
                .containsExactly(rejected(4, HistoryReason.NOT_GOODS), rejected(9, HistoryReason.PRICE_ZERO));
        assertThat(imports().rejected(id, Optional.empty(), one.next(), 2).items())
                .containsExactly(rejected(12, HistoryReason.PRICE_ZERO));
        assertThat(imports()
                        .rejected(id, Optional.of(HistoryReason.NOT_GOODS), Optional.empty(), 9)
                        .items())
                .hasSize(1);
        assertThat(imports().rejectedByReason(id))
                .isEqualTo(Map.of(HistoryReason.PRICE_ZERO, 2L, HistoryReason.NOT_GOODS, 1L));
        assertThatThrownBy(() -> imports().rejected(id, Optional.empty(), Optional.of("x"), 2))
                .isInstanceOf(Invalid.class);
    }

    @Test
    default void only_what_is_over_may_be_forgotten() {
        var over = sent(1);
        sent(2);
        imports().save(imports().get(over.id()).cancelled(NOW));

        assertThat(imports().contentsEndedSince(NOW)).containsExactly(over.content());
        assertThat(imports().contentsEndedSince(NOW.plusSeconds(1))).isEmpty();
    }
}

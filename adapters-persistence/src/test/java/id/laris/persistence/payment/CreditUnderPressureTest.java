package id.laris.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.payment.StoreCredits;
import id.laris.application.payment.StoreCreditsContract;
import id.laris.domain.payment.CreditEntry.Kind;
import id.laris.domain.payment.NotEnoughCredit;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many checkouts of one customer at once, on real transactions. */
@QuarkusTest
class CreditUnderPressureTest {
    private static final int CHECKOUTS = 12;

    @Inject
    StoreCredits credits;

    @Test
    void the_same_credit_is_never_spent_twice_and_the_same_cause_written_once() throws Exception {
        var account = new AccountId(UUID.randomUUID());
        QuarkusTransaction.requiringNew()
                .call(() ->
                        credits.book(StoreCreditsContract.entry(account, Kind.GRANTED, 100_000, "staff:" + account)));
        var pool = Executors.newFixedThreadPool(CHECKOUTS);
        try {
            var tasks = IntStream.range(0, CHECKOUTS)
                    .<Callable<Boolean>>mapToObj(i -> () -> spends(account, i))
                    .toList();
            int spent = 0;
            for (var outcome : pool.invokeAll(tasks)) if (outcome.get()) spent++;

            assertThat(spent).isEqualTo(3);
        } finally {
            pool.shutdownNow();
        }
        assertThat(credits.balance(account)).isEqualTo(Money.rupiah(10_000));
        var lines = credits.of(account, Optional.empty(), 50).items();
        assertThat(lines).hasSize(4);
        assertThat(lines.stream()
                        .mapToLong(l -> l.entry().amount().minorUnits())
                        .sum())
                .isEqualTo(10_000);
    }

    /** Each cause comes twice. */
    private boolean spends(AccountId account, int no) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> credits.book(
                            StoreCreditsContract.entry(account, Kind.SPENT, -30_000, "attempt:" + account + no / 2)));
        } catch (NotEnoughCredit tooLate) {
            return false;
        }
    }
}

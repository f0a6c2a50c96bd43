package id.laris.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.stock.StockDigests;
import id.laris.domain.shared.AccountId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several instances look at the same morning whom to write to. */
@QuarkusTest
class DigestsAtOneMomentTest {
    private static final int INSTANCES = 4;
    private static final Instant MORNING = Instant.parse("2026-11-23T00:00:00Z");

    @Inject
    StockDigests digests;

    @Test
    void of_many_that_begin_a_day_at_once_one_does() throws Exception {
        var account = new AccountId(UUID.randomUUID());
        var start = new CountDownLatch(1);
        var instances = Executors.newFixedThreadPool(INSTANCES);
        try {
            var begun = IntStream.range(0, INSTANCES)
                    .mapToObj(i -> instances.submit(() -> {
                        start.await();
                        return QuarkusTransaction.requiringNew().call(() -> digests.begin(
                                        account, LocalDate.of(2026, 11, 23), MORNING.minusSeconds(60), MORNING)
                                .isPresent());
                    }))
                    .toList();
            start.countDown();
            int telling = 0;
            for (var one : begun) if (one.get()) telling++;

            assertThat(telling).isEqualTo(1);
        } finally {
            instances.shutdownNow();
        }
    }
}

package id.laris.persistence.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.invoice.Invoices;
import id.laris.application.invoice.Papers;
import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.payment.PaymentMethod;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many writers at once, work that fails after it took its number, connections that the server cuts: no hole, no number twice. */
@QuarkusTest
class GaplessNumbersTest {
    private static final int YEAR = 2055;
    private static final int WRITERS = 8;
    private static final int EACH = 15;

    @Inject
    Invoices invoices;

    @Inject
    Orders orders;

    @Inject
    Sql sql;

    @Inject
    SystemWork system;

    private final AtomicInteger rolledBack = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    private static final class Broken extends RuntimeException {}

    private void attempt(int writer, int nth) {
        system.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            var order = Orderings.order(orders.nextNumber(), PaymentMethod.QRIS);
            orders.add(order);
            invoices.add(Papers.invoice(invoices.nextNumber(InvoiceKind.INVOICE, YEAR), order.id()));
            if ((writer + nth) % 4 == 0) {
                rolledBack.incrementAndGet();
                throw new Broken();
            }
            if ((writer + nth) % 10 == 5) {
                cut.incrementAndGet();
                sql.number("SELECT CASE WHEN pg_terminate_backend(pg_backend_pid()) THEN 1 ELSE 0 END");
            }
        }));
    }

    private int write(int writer) {
        int written = 0;
        for (int nth = 0; nth < EACH; nth++)
            try {
                attempt(writer, nth);
                written++;
            } catch (RuntimeException lost) {
                // It broke off on purpose: its number must come to somebody else.
                assertThat((writer + nth) % 4 == 0 || (writer + nth) % 10 == 5)
                        .as(lost.toString())
                        .isTrue();
            }
        return written;
    }

    @Test
    void numbers_have_no_hole_whatever_breaks_off() throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS);
        var outcomes = new ArrayList<Future<Integer>>();
        try {
            for (int writer = 0; writer < WRITERS; writer++) {
                int one = writer;
                Callable<Integer> work = () -> write(one);
                outcomes.add(pool.submit(work));
            }
            int written = 0;
            for (var outcome : outcomes) written += outcome.get();

            assertThat(rolledBack.get()).isPositive();
            assertThat(cut.get()).isPositive();
            assertThat(numbers())
                    .isEqualTo(LongStream.rangeClosed(1, written).boxed().toList());
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Long> numbers() {
        return sql.list(
                "SELECT right(number, 6)::bigint AS nth FROM invoice WHERE number LIKE 'INV-2055-%' ORDER BY number",
                row -> row.getLong("nth"));
    }
}

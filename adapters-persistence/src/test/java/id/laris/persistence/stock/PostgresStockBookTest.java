package id.laris.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.stock.StockBook;
import id.laris.application.stock.StockBookContract;
import id.laris.application.stock.Warehouses;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockMovement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestTransaction
class PostgresStockBookTest implements StockBookContract {
    @Inject
    StockBook book;

    @Override
    public StockBook book() {
        return book;
    }

    @Inject
    Warehouses warehouses;

    @Override
    public Warehouses warehouses() {
        return warehouses;
    }

    enum Step {
        LOCK,
        HOLD,
        RELEASE,
        SHIP,
        POST
    }

    @ParameterizedTest
    @EnumSource
    void does_nothing_without_a_transaction(Step step) {
        var sku = new Sku("T-" + UUID.randomUUID());

        assertThatThrownBy(() -> QuarkusTransaction.suspendingExisting().run(() -> run(step, sku)))
                .hasRootCauseInstanceOf(TransactionRequiredException.class);

        assertThat(book.levels(List.of(sku))).isEmpty();
    }

    private void run(Step step, Sku sku) {
        var order = new OrderId(UUID.randomUUID());
        var holds = List.of(new Hold(sku, FIRST, Quantity.of(1)));
        switch (step) {
            case LOCK -> book.lock(List.of(sku));
            case HOLD -> book.hold(order, holds);
            case RELEASE -> book.release(order);
            case SHIP -> book.ship(order, holds, "LR-000001", "system");
            case POST ->
                book.post(List.of(new StockMovement(
                        UUID.randomUUID(),
                        sku,
                        FIRST,
                        StockMovement.Kind.RECEIPT,
                        1,
                        "contract",
                        Instant.parse("2026-11-21T02:00:00Z"))));
        }
    }
}

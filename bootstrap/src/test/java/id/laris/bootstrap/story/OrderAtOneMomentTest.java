package id.laris.bootstrap.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.identity.SystemWork;
import id.laris.application.order.OrderDetails;
import id.laris.application.order.OrderProof;
import id.laris.application.order.ShowOrder;
import id.laris.application.shared.Goods;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.OrderId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An order is read by several statements; what is written between two of them is not in the answer, not even by half. */
@QuarkusTest
class OrderAtOneMomentTest {
    private static final String WAITING =
            "SELECT count(*) FROM pg_locks WHERE relation = 'shipment'::regclass AND NOT granted";

    @Inject
    StockedShop shop;

    @Inject
    ShowOrder showOrder;

    @Inject
    SystemWork system;

    @Inject
    DataSource dataSource;

    @Inject
    Tables tables;

    @Test
    void what_happens_while_it_is_read_is_not_told() throws Exception {
        shop.stock();
        var placed = Api.placed(Goods.KAOS_M, 1, "BANK_TRANSFER");
        var number = new OrderNumber(placed.getString("number"));
        var before = look(number);

        CompletableFuture<OrderDetails> looking;
        try (var other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            // Its parcels come after the payment and before the timeline: here the reading has to wait.
            execute(other, "LOCK TABLE shipment IN ACCESS EXCLUSIVE MODE");
            looking = CompletableFuture.supplyAsync(() -> look(number));
            await().atMost(Duration.ofSeconds(30)).until(() -> tables.number(WAITING) > 0);
            happenAgain(other, before.order().id());
            other.commit();
        }

        assertThat(looking.get(30, TimeUnit.SECONDS).timeline()).hasSameSizeAs(before.timeline());
        assertThat(look(number).timeline()).hasSize(before.timeline().size() + 1);
    }

    private OrderDetails look(OrderNumber number) {
        return system.call(() -> showOrder.show(number, new OrderProof.Rights()));
    }

    /** One more event of this order, whichever. */
    private static void happenAgain(Connection connection, OrderId order) throws SQLException {
        try (var statement = connection.prepareStatement("""
                INSERT INTO event (id, key, type, version, occurred_at, actor, data)
                SELECT gen_random_uuid(), key, type, version, occurred_at, actor, data
                FROM event WHERE key = ? LIMIT 1""")) {
            statement.setString(1, order.toString());
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}

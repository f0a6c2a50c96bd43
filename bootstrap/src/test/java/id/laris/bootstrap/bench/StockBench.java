package id.laris.bootstrap.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.stock.LedgerQuery;
import id.laris.application.stock.ListLowLevels;
import id.laris.application.stock.LowQuery;
import id.laris.application.stock.ShowStock;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.StockDesk;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Measures the stock book of a large chain: 200,000 SKUs in five warehouses and up to twenty million movements, on the database the shop
 * brings, durable as always. {@code -Dlaris.bench.skus} and {@code .movements} make it smaller. Fails when a figure of the book is wrong,
 * never because something was slow.
 */
@QuarkusTest
class StockBench {
    private static final int SKUS = Integer.getInteger("laris.bench.skus", 200_000);
    private static final long MOVEMENTS = Long.getLong("laris.bench.movements", 20_000_000L);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("laris.bench.seconds", 10));
    private static final int WAREHOUSES = 5;
    private static final int CLIENTS = 8;
    private static final int CROWD = 16;
    private static final int AT_ONCE = 1_000;
    private static final Sku HOT = new Sku("BENCH-HOT");
    private static final WarehouseCode FIRST = new WarehouseCode("B1");

    @Inject
    StockBook book;

    @Inject
    StockDesk desk;

    @Inject
    ShowStock showStock;

    @Inject
    ListLowLevels listLowLevels;

    @Inject
    SystemWork system;

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    private final Report report = new Report();
    private final List<Connection> opened = new ArrayList<>();
    private long written;

    @Test
    void measure_the_stock_book() throws Exception {
        fillLevels();
        for (var share : List.of(MOVEMENTS / 20, MOVEMENTS / 2, MOVEMENTS)) {
            fillMovements(share);
            var grown = "with %,d movements".formatted(share);
            report.load("a receipt written, " + grown, CLIENTS, Load.run(CLIENTS, TIME, this::receipts));
            report.load("history of a SKU, 50 lines, " + grown, CLIENTS, Load.run(CLIENTS, TIME, this::histories));
        }
        // What filling left behind is not what a shop waits for.
        execute("CHECKPOINT");
        report.load("level of a SKU with its last movements", 1, Load.run(1, TIME, this::levels));
        report.load("level of a SKU with its last movements", CLIENTS, Load.run(CLIENTS, TIME, this::levels));
        report.load("low-stock report, first 50", 1, Load.run(1, TIME, this::low));
        report.load("%,d lines posted at once".formatted(AT_ONCE), 1, Load.run(1, TIME, this::bulk));
        var raw = Load.run(CLIENTS, TIME, this::rawPairs);
        for (var connection : opened) connection.close();
        var pairs = Load.run(CLIENTS, TIME, this::pairs);
        report.load("reserve and release, the same statements in a JDBC loop", CLIENTS, raw);
        report.load("reserve and release, distinct SKUs", CLIENTS, pairs);
        report.fact("of the JDBC loop", "%.0f %%", 100 * pairs.perSecond() / raw.perSecond());
        hot();
        report.write(Path.of("target/bench-stock.md").toAbsolutePath());
    }

    private void fillLevels() throws SQLException {
        execute("""
                INSERT INTO stock_level (sku, warehouse, on_hand, reserved, damaged, minimum, target)
                SELECT 'BENCH-' || s, 'B' || w, CASE WHEN (s * 7 + w) %% 50 = 0 THEN 3 ELSE 100 END, 0, 0, 5, 20
                FROM generate_series(1, %d) s, generate_series(1, %d) w""".formatted(SKUS, WAREHOUSES));
        execute("INSERT INTO stock_level (sku, warehouse, on_hand, reserved) VALUES ('BENCH-HOT', 'B1', 1000000, 0)");
        execute("""
                SELECT make_stock_ledger_part(month::date)
                FROM generate_series(now() - interval '24 months', now(), interval '1 month') AS month""");
        execute("VACUUM ANALYZE stock_level");
        report.fact("levels", "%,d", (long) SKUS * WAREHOUSES);
    }

    /** Two years of movements, evenly: in and out again by turns. */
    private void fillMovements(long upTo) throws SQLException {
        while (written < upTo) {
            long some = Math.min(1_000_000, upTo - written);
            execute("""
                    INSERT INTO stock_movement
                        (id, sku, warehouse, kind, change, damaged, balance_after, damaged_after, document, actor, at)
                    SELECT gen_random_uuid(), 'BENCH-' || 1 + n %% %d, 'B' || 1 + (n / %d) %% %d,
                        CASE n %% 2 WHEN 0 THEN 'RECEIPT' ELSE 'COUNT' END, CASE n %% 2 WHEN 0 THEN 1 ELSE -1 END, 0, 100, 0,
                        'BENCH-' || n / 10, 'system', now() - interval '23 months' * (1 - n / %d.0)
                    FROM generate_series(%d::bigint, %d::bigint) AS n""".formatted(SKUS, SKUS, WAREHOUSES, MOVEMENTS, written, written + some - 1));
            written += some;
        }
        execute("VACUUM ANALYZE stock_movement");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(1_800);
            statement.execute(sql);
        }
    }

    private static Sku any(SplittableRandom random) {
        return new Sku("BENCH-" + (1 + random.nextInt(SKUS)));
    }

    private Load.Client receipts() {
        var random = new SplittableRandom();
        return round -> QuarkusTransaction.requiringNew()
                .run(() -> book.post(List.of(new StockMovement(
                        UUID.randomUUID(),
                        any(random),
                        FIRST,
                        StockMovement.Kind.RECEIPT,
                        1,
                        "BENCH",
                        clock.instant()))));
    }

    private Load.Client histories() {
        var random = new SplittableRandom();
        return round ->
                assertThat(book.ledger(LedgerQuery.of(any(random), 50)).items()).isNotNull();
    }

    private Load.Client levels() {
        var random = new SplittableRandom();
        return round -> assertThat(
                        system.call(() -> showStock.show(any(random))).levels())
                .hasSize(WAREHOUSES);
    }

    private Load.Client low() {
        return round -> assertThat(system.call(() -> listLowLevels.list(new LowQuery(Set.of(), Optional.empty(), 50)))
                        .items())
                .hasSize(50);
    }

    private Load.Client bulk() {
        var random = new SplittableRandom();
        return round -> {
            var entries = new ArrayList<StockDesk.Entry>();
            int first = random.nextInt(SKUS - AT_ONCE);
            for (int i = 1; i <= AT_ONCE; i++)
                entries.add(StockDesk.Entry.good(
                        new Sku("BENCH-" + (first + i)), FIRST, StockMovement.Kind.CORRECTION, 1, "BENCH"));
            system.run(() -> QuarkusTransaction.requiringNew().run(() -> desk.post(entries)));
        };
    }

    private Load.Client pairs() {
        var random = new SplittableRandom();
        return round -> {
            var order = new OrderId(UUID.randomUUID());
            var hold = new Hold(any(random), FIRST, Quantity.of(1));
            QuarkusTransaction.requiringNew().run(() -> {
                book.lock(List.of(hold.sku()));
                book.hold(order, List.of(hold));
            });
            QuarkusTransaction.requiringNew().run(() -> book.release(order));
        };
    }

    /** What the book sends for a pair, without the book. */
    private Load.Client rawPairs() throws SQLException, ReflectiveOperationException {
        var random = new SplittableRandom();
        var connection = dataSource.getConnection();
        opened.add(connection);
        connection.setAutoCommit(false);
        var lock = connection.prepareStatement(sql("LOCK"));
        var hold = connection.prepareStatement(sql("HOLD"));
        var release = connection.prepareStatement(sql("RELEASE"));
        return round -> {
            var order = UUID.randomUUID();
            var sku = texts(connection, any(random).value());
            lock.setArray(1, sku);
            drain(lock);
            hold.setArray(1, sku);
            hold.setArray(2, texts(connection, FIRST.value()));
            hold.setArray(3, connection.createArrayOf("int", new Object[] {1}));
            hold.setObject(4, order);
            drain(hold);
            connection.commit();
            release.setObject(1, order);
            drain(release);
            connection.commit();
        };
    }

    private static String sql(String name) throws ReflectiveOperationException {
        var field = Class.forName("id.laris.persistence.stock.StockSql").getDeclaredField(name);
        field.setAccessible(true);
        return (String) field.get(null);
    }

    private static java.sql.Array texts(Connection connection, String text) throws SQLException {
        return connection.createArrayOf("text", new Object[] {text});
    }

    private static void drain(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) assertThat(rows.getString(1)).isNotEmpty();
        }
    }

    private void hot() throws Exception {
        var done = Load.run(
                CROWD,
                TIME,
                () -> round -> QuarkusTransaction.requiringNew().run(() -> {
                    book.lock(List.of(HOT));
                    book.hold(new OrderId(UUID.randomUUID()), List.of(new Hold(HOT, FIRST, Quantity.of(1))));
                }));
        report.load("reservations of one SKU that all want", CROWD, done);
        assertThat(book.levels(List.of(HOT)).get(0).reserved().value()).isEqualTo((int) done.count());
    }
}

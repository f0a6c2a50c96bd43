package id.laris.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.shared.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two packaged applications on one database sell, receive, count and move the same few goods while everything happens to them that
 * happens to machines. After each misfortune the books must be true, and must say what the clients were told. {@code
 * -Dlaris.test.operations} makes it longer, {@code -Dlaris.test.seed} repeats a run's dice.
 */
class StockFaultsIT {
    private static final int OPERATIONS = Integer.getInteger("laris.test.operations", 20_000);
    private static final long SEED = Long.getLong("laris.test.seed", 20261122);
    private static final int GOODS = 12;
    private static final List<String> WAREHOUSES = List.of(ShopClient.WAREHOUSE, "SBY", "SMG");
    /** Debian's package {@code faketime}. */
    private static final Optional<Path> FAKE_CLOCK = fakeClock();

    @TempDir
    static Path directory;

    /** An application that is killed and started again, with a clock of its own. */
    private static final class Instance implements StockCrowd.Instance {
        private final String name;
        private final OwnPostgres database;
        private volatile RunningLaris laris;
        private volatile String address;

        Instance(String name, OwnPostgres database) {
            this.name = name;
            this.database = database;
            setClock("+0");
        }

        @Override
        public String address() {
            return address;
        }

        void launch() {
            laris = RunningLaris.launch(directory.resolve(name), environment());
        }

        Instance open() {
            address = laris.awaitOpen().address();
            return this;
        }

        void kill() {
            address = null;
            try {
                laris.kill();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        void dieAndComeBack() {
            kill();
            launch();
            open();
        }

        void setClock(String offset) {
            try {
                Files.writeString(clock(), offset + "\n");
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        }

        private Path clock() {
            return directory.resolve(name + ".clock");
        }

        private Map<String, String> environment() {
            var environment = new HashMap<>(database.environment());
            environment.put("LARIS_DEMO", "false");
            environment.put("LARIS_API_KEY", ShopClient.KEY);
            environment.put("LARIS_LIMITS_ENABLED", "false");
            environment.put(
                    "LARIS_KEY_FILE", directory.resolve("master-key.json").toString());
            environment.put("LARIS_JOBS_EXPIRE_ORDERS", "1s");
            // A gateway whose notice was lost is asked soon.
            environment.put("LARIS_PAYMENTS_ASK_AFTER", "5s");
            environment.put("LARIS_PAYMENTS_ASK_EVERY", "5s");
            environment.put("LARIS_JOBS_SETTLE_PAYMENTS", "2s");
            if (FAKE_CLOCK.isPresent()) {
                environment.put("LD_PRELOAD", FAKE_CLOCK.get().toString());
                environment.put("FAKETIME_TIMESTAMP_FILE", clock().toString());
                environment.put("FAKETIME_CACHE_DURATION", "1");
                environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
                // Or every wait with a time limit ends at once, and the JVM spins.
                environment.put("FAKETIME_FORCE_MONOTONIC_FIX", "0");
            }
            return environment;
        }
    }

    /** What happens while the crowd works. */
    private record Fault(String name, int times, Runnable happening) {}

    private static Optional<Path> fakeClock() {
        try (var folders = Files.list(Path.of("/usr/lib"))) {
            return folders.map(folder -> folder.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::exists)
                    .findFirst();
        } catch (IOException noSuchSystem) {
            return Optional.empty();
        }
    }

    @Test
    void the_books_are_true_whatever_happens() throws Exception {
        try (var database = OwnPostgres.in(directory)) {
            var one = new Instance("one", database);
            var two = new Instance("two", database);
            one.launch();
            two.launch();
            try {
                one.open();
                two.open();
                furnish(new ShopClient(one.laris));
                var crowd = new StockCrowd(List.of(one, two), goods(), WAREHOUSES, SEED);
                var books = new StockBooks(database);
                var faults = faults(database, one, two);
                int happened = 0;
                for (int round = 0; round < faults.size(); round++) {
                    var fault = faults.get(round);
                    long began = System.nanoTime();
                    happenWhileWorking(fault, crowd, OPERATIONS / faults.size());
                    happened += fault.times();
                    settle(database, books, crowd);
                    books.areTrue();
                    books.agreeWith(crowd);
                    Measured.say(
                            "%-55s %,6d operations, %.0f s",
                            fault.name(), crowd.operations.get(), (System.nanoTime() - began) / 1e9);
                }
                for (var instance : List.of(one, two))
                    assertThat(instance.laris.get("/q/health/ready").statusCode())
                            .isEqualTo(200);
                new ShopClient(two.laris)
                        .staff()
                        .get("/api/v1/stock/check")
                        .then()
                        .statusCode(200)
                        .body("agrees", org.hamcrest.Matchers.equalTo(true));
                Measured.say(
                        "%,d operations, %d faults, %,d said twice at once, %,d absurd, %,d asked again; %,d orders,"
                                + " %,d movements; %d rules true after each of %d rounds; seed %d",
                        crowd.operations.get(),
                        happened,
                        crowd.saidTwice.get(),
                        crowd.absurd.get(),
                        crowd.askedAgain.get(),
                        crowd.orders.size(),
                        database.number("SELECT count(*) FROM stock_movement"),
                        StockBooks.rules(),
                        faults.size(),
                        SEED);
                assertThat(crowd.operations.get()).isGreaterThanOrEqualTo(OPERATIONS);
            } finally {
                one.laris.close();
                two.laris.close();
            }
        }
    }

    private static List<String> goods() {
        return IntStream.range(0, GOODS).mapToObj(i -> "KAOS-" + i).toList();
    }

    private static void furnish(ShopClient shop) {
        for (var code : WAREHOUSES.subList(1, WAREHOUSES.size()))
            shop.staff()
                    .body(Map.of("code", code, "name", "Gudang " + code, "region", "35.78", "priority", 2))
                    .post("/api/v1/warehouses")
                    .then()
                    .statusCode(201);
        shop.stock("kaos", GOODS, 30);
    }

    private static List<Fault> faults(OwnPostgres database, Instance one, Instance two) {
        var faults = new ArrayList<Fault>();
        faults.add(new Fault("nothing happens", 0, () -> {}));
        faults.add(new Fault("one is killed", 1, one::dieAndComeBack));
        faults.add(new Fault("time to pay ends while they pay", 3, () -> {
            for (int i = 0; i < 3; i++) timeToPayEnds(database);
        }));
        faults.add(new Fault("connections break", 3, () -> {
            for (int i = 0; i < 3; i++) breakConnections(database);
        }));
        faults.add(new Fault("everything is told once more", 2, () -> {
            tellAgain(database);
            tellAgain(database);
        }));
        faults.add(new Fault("two is killed twice", 2, () -> {
            two.dieAndComeBack();
            two.dieAndComeBack();
        }));
        if (FAKE_CLOCK.isPresent()) {
            faults.add(new Fault("two is killed while its clock is a day ahead", 2, () -> {
                two.setClock("+25h");
                awaitOrders(database, 20);
                two.kill();
                two.setClock("+0");
                two.launch();
                two.open();
            }));
            faults.add(new Fault("the clock of one is set back by a day, and it is left alone", 2, () -> {
                one.setClock("-25h");
                two.kill();
            }));
            faults.add(new Fault("clocks are right again", 1, () -> {
                one.setClock("+0");
                two.launch();
                two.open();
            }));
        } else Measured.say("SKIPPED: clocks that jump; the system's package faketime is not installed");
        faults.add(new Fault("the database hangs for a while", 1, () -> {
            database.freeze();
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            database.thaw();
        }));
        faults.add(new Fault("both are killed at once", 2, () -> {
            one.kill();
            two.kill();
            one.launch();
            two.launch();
            one.open();
            two.open();
        }));
        return faults;
    }

    /** The fault comes when a quarter of the round is done, so that it meets people at work. */
    private static void happenWhileWorking(Fault fault, StockCrowd crowd, int operations) throws Exception {
        int begun = crowd.operations.get();
        var failure = new Throwable[1];
        var happening = new Thread(
                () -> {
                    await().atMost(Duration.ofMinutes(3)).until(() -> crowd.operations.get() > begun + operations / 4);
                    fault.happening().run();
                },
                "fault");
        happening.setUncaughtExceptionHandler((thread, failed) -> failure[0] = failed);
        happening.start();
        crowd.work(begun + operations);
        happening.join();
        assertThat(failure[0]).as(fault.name()).isNull();
    }

    /** Waits until every event was handled, and all money has come in that was said to be paid. */
    private static void settle(OwnPostgres database, StockBooks books, StockCrowd crowd) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> books.moneyCameIn(crowd));
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        database.texts(
                                "SELECT e.type || ' due ' || o.due || ' ' || o.reason FROM outbox o JOIN event e USING (seq) WHERE NOT dead"))
                .as("events that wait")
                .isEmpty());
    }

    private static void awaitOrders(OwnPostgres database, int more) {
        long before = database.number("SELECT count(*) FROM shop_order");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> database.number("SELECT count(*) FROM shop_order") >= before + more);
    }

    /** As the hands of the clock do for real, at the same moment as their customers pay. */
    private static void timeToPayEnds(OwnPostgres database) {
        awaitOrders(database, 10);
        database.update("UPDATE shop_order SET pay_before = now() - interval '1 second' WHERE state = 'PLACED'");
    }

    private static void breakConnections(OwnPostgres database) {
        awaitOrders(database, 5);
        database.texts("SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity"
                + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
    }

    /** A message bus may deliver what it delivered before. */
    private static void tellAgain(OwnPostgres database) {
        awaitOrders(database, 10);
        assertThat(
                        database.update(
                                "INSERT INTO outbox (seq, id, key, due)"
                                        + " SELECT seq, id, key, '-infinity' FROM event ORDER BY random() LIMIT 500 ON CONFLICT DO NOTHING"))
                .isPositive();
    }
}

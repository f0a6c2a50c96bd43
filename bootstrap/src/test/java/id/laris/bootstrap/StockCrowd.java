package id.laris.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People and programs that buy, pay, cancel, receive, count, move and ship at random at several instances. Whatever they say they say
 * until it is answered for sure, under the same key and anywhere; what they were told is noted, so that it can be compared with the books.
 */
final class StockCrowd {
    private static final int CLERKS = 8;
    private static final List<String> PAYMENTS =
            List.of("succeed", "succeed", "twice", "out-of-order", "silent", "fail", "expire");
    private static final Duration ANSWERS_TAKE_AT_MOST = Duration.ofMinutes(3);

    /** Pieces of one SKU in one warehouse. */
    record Place(String sku, String warehouse) {}

    /** What a movement of this paper did, by what its writer was told. */
    record Told(String paper, Place place, int onHand, int damaged) {}

    private record Reply(int status, JsonNode body) {
        boolean ok() {
            return status / 100 == 2;
        }
    }

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<Instance> instances;
    private final List<String> skus;
    private final List<String> warehouses;
    private final long seed;
    private final AtomicInteger clerks = new AtomicInteger();
    private final AtomicInteger papers = new AtomicInteger();
    private final Queue<String> toShip = new ConcurrentLinkedQueue<>();

    /** Movements that were acknowledged. */
    final Queue<Told> told = new ConcurrentLinkedQueue<>();
    /** Papers of requests that were refused: no movement may bear them. */
    final Queue<String> refused = new ConcurrentLinkedQueue<>();
    /** Numbers of orders that were acknowledged, and whether their money was said to be paid. */
    final Map<String, Boolean> orders = new ConcurrentHashMap<>();

    final AtomicInteger operations = new AtomicInteger();
    final AtomicInteger saidTwice = new AtomicInteger();
    final AtomicInteger absurd = new AtomicInteger();
    final AtomicInteger askedAgain = new AtomicInteger();

    /** One application; while it is down its address is awaited. */
    interface Instance {
        /** Null while it is down. */
        String address();
    }

    StockCrowd(List<Instance> instances, List<String> skus, List<String> warehouses, long seed) {
        this.instances = instances;
        this.skus = skus;
        this.warehouses = warehouses;
        this.seed = seed;
    }

    /** Works until so many operations were answered, all that were begun. */
    void work(int until) throws Exception {
        var pool = Executors.newFixedThreadPool(CLERKS);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int i = 0; i < CLERKS; i++) {
                var clerk = new Clerk(new SplittableRandom(seed + clerks.incrementAndGet()));
                work.add(() -> {
                    while (operations.get() < until) clerk.doSomething();
                    return null;
                });
            }
            for (var done : pool.invokeAll(work)) done.get();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Each worker has its own dice. */
    private final class Clerk {
        private final SplittableRandom dice;

        Clerk(SplittableRandom dice) {
            this.dice = dice;
        }

        void doSomething() {
            int roll = dice.nextInt(100);
            if (roll < 35) move();
            else if (roll < 50) setLevels();
            else if (roll < 75) buy();
            else if (roll < 82) ship();
            else if (roll < 90) transfer();
            else if (roll < 94) count();
            else sayNonsense();
        }

        private void move() {
            var place = place();
            int pieces = 1 + dice.nextInt(4);
            var paper = paper();
            var kind = List.of("RECEIPT", "RECEIPT", "COUNT", "COUNT", "DAMAGE", "REPAIR", "WRITE_OFF")
                    .get(dice.nextInt(7));
            boolean takes =
                    kind.equals("DAMAGE") || kind.equals("WRITE_OFF") || kind.equals("COUNT") && dice.nextBoolean();
            int change = takes ? -pieces : pieces;
            int damaged = kind.equals("DAMAGE") ? pieces : kind.equals("REPAIR") ? -pieces : 0;
            var request = Map.of("warehouse", place.warehouse(), "kind", kind, "change", change, "reference", paper);
            var reply = post("/api/v1/stock/" + place.sku() + "/movements", request);
            if (!reply.ok()) refused.add(paper);
            else if (kind.equals("WRITE_OFF")) told.add(new Told(paper, place, 0, change));
            else told.add(new Told(paper, place, change, damaged));
        }

        /** Several lines at once, some of them impossible: those are refused alone. */
        private void setLevels() {
            var paper = paper();
            var changes = new LinkedHashMap<Place, Integer>();
            for (int i = 0; i <= dice.nextInt(5); i++) changes.put(place(), change());
            var lines = changes.entrySet().stream()
                    .map(line -> Map.<String, Object>of(
                            "sku", line.getKey().sku(),
                            "warehouse", line.getKey().warehouse(),
                            "change", line.getValue()))
                    .toList();
            var reply = post("/api/v1/stock/levels", Map.of("reference", paper, "lines", lines));
            assertThat(reply.status()).as("%s", reply).isEqualTo(200);
            for (var line : reply.body().path("lines")) {
                if (!line.path("result").asText().equals("applied")) continue;
                var place = new Place(
                        line.path("sku").asText(), line.path("warehouse").asText());
                told.add(new Told(paper, place, changes.get(place), 0));
            }
        }

        private int change() {
            return switch (dice.nextInt(8)) {
                case 0 -> -1_000_000;
                case 1, 2, 3 -> -1 - dice.nextInt(4);
                default -> 1 + dice.nextInt(4);
            };
        }

        private void buy() {
            var cart = surely("POST", "/api/v1/carts", null, null)
                    .body()
                    .path("id")
                    .asText();
            for (int i = 0; i <= dice.nextInt(2); i++)
                surely(
                        "PUT",
                        "/api/v1/carts/" + cart + "/lines/" + sku(),
                        null,
                        Map.of("quantity", 1 + dice.nextInt(2)));
            var placed = post("/api/v1/orders", ShopClient.form(cart));
            if (!placed.ok()) return;
            var number = placed.body().path("number").asText();
            orders.put(number, false);
            var attempt = placed.body().path("payment").path("id").asText();
            int roll = dice.nextInt(100);
            if (roll < 55) pay(number, attempt);
            else if (roll < 75) cancel(number);
            // Both at once: one of them wins, and the money goes where the goods do not.
            else if (roll < 85) atOnce(() -> pay(number, attempt), () -> cancel(number));
        }

        private void pay(String number, String attempt) {
            var scenario = PAYMENTS.get(dice.nextInt(PAYMENTS.size()));
            var path = "/simulator/pay/" + attempt;
            var said = Map.<String, Object>of("scenario", scenario);
            var reply = surely("POST", path, null, said);
            operations.incrementAndGet();
            if (!reply.body().path("state").asText().equals("PAID")) return;
            orders.put(number, true);
            toShip.add(number);
        }

        private void cancel(String number) {
            post("/api/v1/orders/" + number + "/cancel", Map.of("reason", "berubah pikiran"));
        }

        private void ship() {
            var number = toShip.poll();
            if (number == null) {
                move();
                return;
            }
            var packing = Map.<String, Object>of("courier", "JNE", "trackingNumber", "JX" + papers.incrementAndGet());
            // Two people at one table.
            if (dice.nextInt(4) == 0)
                atOnce(
                        () -> post("/api/v1/orders/" + number + "/shipments", packing),
                        () -> post("/api/v1/orders/" + number + "/shipments", packing));
            else post("/api/v1/orders/" + number + "/shipments", packing);
        }

        /** What arrives is told twice at the same moment, by two people at two instances: it may count once only. */
        private void transfer() {
            var from = warehouse();
            var to = warehouses.get((warehouses.indexOf(from) + 1) % warehouses.size());
            var sku = sku();
            int pieces = 1 + dice.nextInt(4);
            var sent = post(
                    "/api/v1/transfers",
                    Map.of("from", from, "to", to, "lines", List.of(Map.of("sku", sku, "quantity", pieces))));
            if (!sent.ok()) return;
            var path = "/api/v1/transfers/" + sent.body().path("number").asText();
            switch (dice.nextInt(5)) {
                case 0 -> post(path + "/call-back", null);
                case 1 -> {
                    arrive(path, sku, pieces - 1);
                    post(path + "/close", Map.of("reason", "hilang di jalan"));
                }
                default -> {
                    var answers = new ConcurrentLinkedQueue<Boolean>();
                    atOnce(
                            () -> answers.add(arrive(path, sku, pieces).ok()),
                            () -> answers.add(arrive(path, sku, pieces).ok()));
                    assertThat(answers).as("arrivals of " + path).containsExactlyInAnyOrder(true, false);
                }
            }
        }

        private Reply arrive(String path, String sku, int good) {
            return post(path + "/arrivals", Map.of("lines", List.of(Map.of("sku", sku, "good", good, "damaged", 0))));
        }

        /** Two people count the same bin and do not agree. */
        private void count() {
            var warehouse = warehouse();
            var counted = List.of(sku());
            var started = post(
                    "/api/v1/stock-takes", Map.of("warehouse", warehouse, "title", "Hitung ulang", "skus", counted));
            if (!started.ok()) return;
            var path = "/api/v1/stock-takes/" + started.body().path("number").asText();
            for (int round = 1; round <= 2; round++) {
                int due = round;
                atOnce(() -> tally(path, due, counted), () -> tally(path, due, counted));
            }
            var approved = new ConcurrentLinkedQueue<Boolean>();
            atOnce(
                    () -> approved.add(post(path + "/approve", null).ok()),
                    () -> approved.add(post(path + "/approve", null).ok()));
            assertThat(approved.stream().filter(yes -> yes).count())
                    .as("approvals of " + path)
                    .isLessThanOrEqualTo(1);
            if (!approved.contains(true)) post(path + "/call-off", null);
        }

        private void tally(String path, int round, List<String> skus) {
            var figures = new SplittableRandom(
                    path.hashCode() + round * 31L + Thread.currentThread().getId());
            var lines = skus.stream()
                    .map(sku -> Map.of("sku", sku, "counted", 2 + figures.nextInt(10)))
                    .toList();
            post(path + "/counts", Map.of("round", round, "lines", lines));
        }

        /** Must be refused with a code, and leave nothing. */
        private void sayNonsense() {
            var paper = paper();
            var place = place();
            var path = "/api/v1/stock/" + place.sku() + "/movements";
            var nonsense = new HashMap<String, Object>(
                    Map.of("warehouse", place.warehouse(), "kind", "RECEIPT", "change", 1, "reference", paper));
            switch (dice.nextInt(7)) {
                case 0 -> nonsense.put("change", 2_147_483_647);
                case 1 -> nonsense.put("change", -5);
                case 2 -> nonsense.put("change", 0);
                case 3 -> nonsense.put("change", "1,5");
                case 4 -> nonsense.put("warehouse", "TIADA");
                case 5 -> nonsense.putAll(Map.of("kind", "WRITE_OFF", "change", -1_000_000));
                default -> nonsense.putAll(Map.of("kind", "SALE", "change", -1));
            }
            var reply = post(path, nonsense);
            assertThat(reply.status()).as("%s -> %s", nonsense, reply).isBetween(400, 499);
            assertThat(reply.body().path("code").asText()).isNotBlank();
            refused.add(paper);
            absurd.incrementAndGet();
        }

        private Reply post(String path, Object body) {
            var reply = surely("POST", path, UUID.randomUUID().toString(), body);
            operations.incrementAndGet();
            return reply;
        }

        /** Says it until it is answered; whoever was not understood asks elsewhere, under the same key. */
        private Reply surely(String method, String path, String key, Object body) {
            long deadline = System.nanoTime() + ANSWERS_TAKE_AT_MOST.toNanos();
            for (int turn = Math.floorMod(Thread.currentThread().getId() + operations.get(), 2); ; turn++) {
                var reply = said(instances.get(turn % instances.size()).address(), method, path, key, body);
                if (reply != null && reply.status() < 500) return reply;
                askedAgain.incrementAndGet();
                if (System.nanoTime() > deadline)
                    throw new AssertionError("No sure answer to " + method + " " + path + ": " + reply);
                awaitAnybody();
            }
        }

        private void awaitAnybody() {
            await().atMost(ANSWERS_TAKE_AT_MOST)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> instances.stream().anyMatch(instance -> instance.address() != null));
        }

        private Reply said(String address, String method, String path, String key, Object body) {
            if (address == null) return null;
            try {
                var request = HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json.writeValueAsString(body)));
                if (key != null) request.header("Idempotency-Key", key);
                if (!path.startsWith("/api/v1/carts")
                        && !path.startsWith("/simulator")
                        && !path.equals("/api/v1/orders")) request.header("Authorization", "Bearer " + ShopClient.KEY);
                var answer = http.send(request.build(), BodyHandlers.ofString());
                return new Reply(
                        answer.statusCode(), answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body()));
            } catch (IOException broken) {
                return null;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        private void atOnce(Runnable one, Runnable other) {
            saidTwice.incrementAndGet();
            var second = new Thread[1];
            var failure = new ConcurrentLinkedQueue<Throwable>();
            second[0] = new Thread(other);
            second[0].setUncaughtExceptionHandler((thread, failed) -> failure.add(failed));
            second[0].start();
            one.run();
            try {
                second[0].join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            assertThat(failure).isEmpty();
        }

        private Place place() {
            return new Place(sku(), warehouse());
        }

        private String sku() {
            return skus.get(dice.nextInt(skus.size()));
        }

        private String warehouse() {
            return warehouses.get(dice.nextInt(warehouses.size()));
        }

        private String paper() {
            return "KERTAS-" + papers.incrementAndGet();
        }
    }
}

package id.laris.rest.client.simulated;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.payment.SimulatedPayments;
import id.laris.application.payment.SimulatedPayments.DueNotice;
import id.laris.rest.api.shared.Api;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Brings the simulator's notices to the shop's webhook, over HTTP as a real provider does. What was not answered is due again after
 * a minute, also when this process was killed in between.
 */
@Singleton
class NoticeSender {
    private static final Logger LOG = Logger.getLogger(NoticeSender.class);
    private static final int BATCH = 64;
    private static final int COURIERS = 4;
    private static final int FIRST_LOOK_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SimulatedPayments books;
    private final SimulatorSettings settings;
    private final NoticeSignature signature;
    private final HttpServer server;
    private final ObjectMapper json;
    private final Clock clock;
    private final ScheduledExecutorService ticks;
    private final Duration lookEvery;
    private final AtomicBoolean called = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(NoticeSender::thread);
    private final ExecutorService couriers = Executors.newFixedThreadPool(COURIERS, NoticeSender::thread);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Future<?> looking;

    NoticeSender(
            SimulatedPayments books,
            SimulatorSettings settings,
            NoticeSignature signature,
            HttpServer server,
            ObjectMapper json,
            Clock clock,
            ScheduledExecutorService ticks,
            @ConfigProperty(name = "laris.gateway.simulated.look-every", defaultValue = "1s") Duration lookEvery) {
        this.books = books;
        this.settings = settings;
        this.signature = signature;
        this.server = server;
        this.json = json;
        this.clock = clock;
        this.ticks = ticks;
        this.lookEvery = lookEvery;
    }

    void start(@Observes StartupEvent start) {
        looking = ticks.scheduleWithFixedDelay(
                this::look, FIRST_LOOK_MILLIS, lookEvery.toMillis(), TimeUnit.MILLISECONDS);
        if (settings.enabled() && LaunchMode.current() == LaunchMode.NORMAL)
            LOG.warn("The simulated gateway takes cards, e-wallets and QRIS: NO REAL MONEY MOVES. "
                    + "Switch it off with LARIS_GATEWAY_SIMULATED_ENABLED=false before you sell.");
    }

    void stop(@Observes ShutdownEvent stop) {
        looking.cancel(false);
        worker.shutdownNow();
        couriers.shutdownNow();
    }

    /** There may be something to send: soon, on a thread of its own. */
    void wake() {
        if (worker.isShutdown()) return;
        if (called.compareAndSet(false, true)) worker.execute(this::work);
    }

    void look() {
        if (settings.enabled()) wake();
    }

    /** What becomes due meanwhile calls again. */
    private void work() {
        called.set(false);
        try {
            List<DueNotice> due;
            do {
                due = take();
                bring(due);
            } while (due.size() == BATCH);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException notNow) {
            LOG.warnf("Simulated notices wait: %s", notNow);
        }
    }

    private List<DueNotice> take() {
        return books.takeDue(clock.instant(), BATCH);
    }

    private void bring(List<DueNotice> due) throws InterruptedException {
        var answered = new ConcurrentLinkedQueue<UUID>();
        couriers.invokeAll(due.stream().map(notice -> errand(notice, answered)).toList());
        books.sent(answered);
    }

    private Callable<Void> errand(DueNotice due, Collection<UUID> answered) {
        return () -> {
            try {
                if (isAnswered(due)) answered.add(due.id());
            } catch (RuntimeException notNow) {
                LOG.warnf("A simulated notice of %s waits: %s", due.attempt(), notNow);
            }
            return null;
        };
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "simulated-notices");
        thread.setDaemon(true);
        return thread;
    }

    private boolean isAnswered(DueNotice due) throws InterruptedException {
        var body = SimulatedNotice.of(due).written(json);
        var request = HttpRequest.newBuilder(webhook())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(NoticeSignature.HEADER, signature.sign(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) LOG.warnf("The shop answered %d to a simulated notice of %s", status, due.attempt());
            return status == 200;
        } catch (IOException unreachable) {
            LOG.warnf("The shop cannot be told about %s yet: %s", due.attempt(), unreachable);
            return false;
        }
    }

    private URI webhook() {
        return settings.shopUrl()
                .orElseGet(() -> URI.create("http://127.0.0.1:" + server.getPort()))
                .resolve(Api.ROOT + "/webhooks/payments/" + SimulatedGateway.PROVIDER);
    }
}

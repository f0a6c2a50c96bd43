package id.laris.bootstrap;

import id.laris.application.shared.ShopSettings;
import id.laris.bootstrap.identity.FirstOpening;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Tells the person at the console where the shop is and, on the first start, how to enter it. It speaks to the console, not
 * to the log: logs are kept and collected, and must not hold a password.
 */
@Singleton
class StartNotice {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final ShopSettings shop;
    private final HttpServer server;
    private final FirstOpening opening;
    private final PrintStream console = System.out;

    StartNotice(ShopSettings shop, HttpServer server, FirstOpening opening) {
        this.shop = shop;
        this.server = server;
        this.opening = opening;
    }

    void tell(@ObservesAsync HttpServerStart started) {
        var here = "http://localhost:" + port();
        console.printf("""

                  %s buka / is open
                  Toko / shop : %s/
                  Kantor / back office : %s/admin
                %s%n""", shop.name(), here, here, opening.secretsToTell().orElse(""));
    }

    /** The event tells that the door is open; which one it is may be written down a moment later. */
    private int port() {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (server.getPort() <= 0 && System.nanoTime() < deadline)
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        return server.getPort();
    }
}

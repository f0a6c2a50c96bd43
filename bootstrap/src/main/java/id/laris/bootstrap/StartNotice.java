package id.laris.bootstrap;

import id.laris.application.shared.ShopSettings;
import id.laris.bootstrap.identity.FirstOpening;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.PrintStream;

/**
 * Tells the person at the console where the shop is and, on the first start, how to enter it. It speaks to the console, not
 * to the log: logs are kept and collected, and must not hold a password.
 */
@Singleton
class StartNotice {
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
        var here = "http://localhost:" + server.getPort();
        console.printf("""

                  %s buka / is open
                  Toko / shop : %s/
                  Kantor / back office : %s/admin
                %s%n""", shop.name(), here, here, opening.secretsToTell().orElse(""));
    }
}

package id.laris.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * With {@code -Dlaris.rehearsal=true} the application visits its own front doors once and ends. The run command does this
 * after a build to record the classes a start needs.
 */
@Singleton
class Rehearsal {
    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final List<String> DOORS =
            List.of("/q/health", "/q/metrics", "/", "/api/v1/products", "/api/v1/categories", "/admin");

    private final HttpServer server;
    private final boolean wanted;

    Rehearsal(HttpServer server, @ConfigProperty(name = "laris.rehearsal", defaultValue = "false") boolean wanted) {
        this.server = server;
        this.wanted = wanted;
    }

    void play(@ObservesAsync HttpServerStart started) throws InterruptedException {
        if (!wanted) {
            return;
        }
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        for (var door : DOORS) {
            var address = server.getLocalBaseUri().resolve(door);
            try {
                client.send(
                        HttpRequest.newBuilder(address)
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        BodyHandlers.discarding());
            } catch (IOException e) {
                LOG.warnf("%s did not answer the rehearsal: %s", door, e);
            }
        }
        Quarkus.asyncExit();
    }
}

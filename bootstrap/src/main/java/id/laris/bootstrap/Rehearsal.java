package id.laris.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
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

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpServer server;
    private final boolean wanted;

    Rehearsal(HttpServer server, @ConfigProperty(name = "laris.rehearsal", defaultValue = "false") boolean wanted) {
        this.server = server;
        this.wanted = wanted;
    }

    /** Ends the application whatever happens: a start waits for it. */
    void play(@ObservesAsync HttpServerStart started) {
        if (!wanted) return;
        try {
            var client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            for (var door : DOORS) visit(client, server.getLocalBaseUri().resolve(door));
        } finally {
            Quarkus.asyncExit();
        }
    }

    private static void visit(HttpClient client, URI door) {
        try {
            client.sendAsync(HttpRequest.newBuilder(door).build(), BodyHandlers.discarding())
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException failed) {
            LOG.warnf("%s did not answer the rehearsal: %s", door, failed.getCause());
        }
    }
}

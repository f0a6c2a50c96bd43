package id.laris.rest.api.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;

/** An identity provider on this machine: tells where its keys lie, and shows them. Every question to it is remembered. */
final class TestIssuer implements AutoCloseable {
    private final String name;
    private final HttpServer server;
    private final List<PublicJsonWebKey> keys = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile String keysLieAt;

    private TestIssuer(String name, HttpServer server) {
        this.name = name;
        this.server = server;
        this.keysLieAt = name + "/certs";
    }

    static TestIssuer at(String name) {
        try {
            var place = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), URI.create(name).getPort());
            var issuer = new TestIssuer(name, HttpServer.create(place, 0));
            issuer.server.createContext("/", issuer::answer);
            issuer.server.start();
            return issuer;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    void shows(PublicJsonWebKey... current) {
        keys.clear();
        keys.addAll(List.of(current));
    }

    void saysItsKeysLieAt(String place) {
        keysLieAt = place;
    }

    /** Paths, in turn, since the last time. */
    List<String> asked() {
        var all = new ArrayList<>(asked);
        asked.clear();
        return all;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path);
        var body = path.endsWith("/.well-known/openid-configuration")
                ? "{\"issuer\": \"%s\", \"jwks_uri\": \"%s\"}".formatted(name, keysLieAt)
                : new JsonWebKeySet(new ArrayList<>(keys)).toJson(OutputControlLevel.PUBLIC_ONLY);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

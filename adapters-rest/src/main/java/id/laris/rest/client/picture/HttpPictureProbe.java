package id.laris.rest.client.picture;

import id.laris.application.catalogue.PictureProbe;
import id.laris.rest.client.shared.OwnNetwork;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Asks for a picture's first byte. Each address, also one a redirect leads to, is looked up first and never asked when it lies in
 * the network the shop stands in, so that a product file cannot make the shop look around there. Java remembers a looked-up name
 * for thirty seconds, so what is asked right afterwards is what was looked at.
 */
@Singleton
class HttpPictureProbe implements PictureProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_REDIRECTS = 3;
    /** What storage services say of a file whose kind nobody told them. Browsers look for themselves. */
    private static final Set<String> UNTOLD = Set.of("", "application/octet-stream", "binary/octet-stream");

    /** Where pictures are served. Behind other doors of other people's machines stand mail servers and databases. */
    private static final Set<Integer> USUAL_PORTS = Set.of(-1, 80, 443, 8080, 8443);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Predicate<InetAddress> forbidden;
    private final IntPredicate ports;

    @Inject
    HttpPictureProbe() {
        this(OwnNetwork::holds, USUAL_PORTS::contains);
    }

    HttpPictureProbe(Predicate<InetAddress> forbidden, IntPredicate ports) {
        this.forbidden = forbidden;
        this.ports = ports;
    }

    @Override
    public Answer look(String address) {
        try {
            return look(URI.create(address), MOST_REDIRECTS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.missed("stopped");
        } catch (IllegalArgumentException malformed) {
            return Answer.missed("address");
        } catch (UnknownHostException unknown) {
            return Answer.missed("unknown host");
        } catch (IOException silent) {
            return Answer.missed(silent.getClass().getSimpleName());
        }
    }

    private Answer look(URI uri, int redirects) throws IOException, InterruptedException {
        if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())))
            return Answer.missed("address");
        if (!ports.test(uri.getPort())) return Answer.missed("port");
        if (Arrays.stream(InetAddress.getAllByName(uri.getHost())).anyMatch(forbidden)) return Answer.missed("inside");
        var request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Accept", "image/*")
                .header("Range", "bytes=0-0")
                .build();
        var response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream unread = response.body()) {
            var onward = response.headers().firstValue("location");
            if (response.statusCode() / 100 == 3 && onward.isPresent() && redirects > 0)
                return look(uri.resolve(onward.get()), redirects - 1);
            return judge(response);
        }
    }

    private static Answer judge(HttpResponse<?> response) {
        int status = response.statusCode();
        if (status != 200 && status != 206) return Answer.missed(Integer.toString(status));
        var type = response.headers()
                .firstValue("content-type")
                .orElse("")
                .split(";")[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        return type.startsWith("image/") || UNTOLD.contains(type) ? Answer.REACHED : Answer.missed("no picture");
    }
}

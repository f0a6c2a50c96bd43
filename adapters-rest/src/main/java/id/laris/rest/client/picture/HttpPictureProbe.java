package id.laris.rest.client.picture;

import id.laris.application.catalogue.PictureProbe;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Asks for a picture's first byte. Addresses of the network the shop stands in are never asked, nor are redirects followed, so
 * that a product file cannot make the shop look around inside it.
 */
@Singleton
class HttpPictureProbe implements PictureProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Predicate<InetAddress> forbidden;

    @Inject
    HttpPictureProbe() {
        this(HttpPictureProbe::isInside);
    }

    HttpPictureProbe(Predicate<InetAddress> forbidden) {
        this.forbidden = forbidden;
    }

    @Override
    public Answer look(String address) {
        try {
            var uri = URI.create(address);
            if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())))
                return Answer.missed("address");
            if (Arrays.stream(InetAddress.getAllByName(uri.getHost())).anyMatch(forbidden))
                return Answer.missed("inside");
            var request = HttpRequest.newBuilder(uri)
                    .timeout(PATIENCE)
                    .header("Range", "bytes=0-0")
                    .build();
            var response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream unread = response.body()) {
                return judge(
                        response.statusCode(),
                        response.headers().firstValue("content-type").orElse(""));
            }
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

    private static Answer judge(int status, String type) {
        if (status != 200 && status != 206) return Answer.missed(Integer.toString(status));
        return type.startsWith("image/") ? Answer.REACHED : Answer.missed("no picture");
    }

    private static boolean isInside(InetAddress address) {
        var bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean sharedSpace = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || sharedSpace;
    }
}

package id.laris.rest.client.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Another company's API, as it is called. A call ends within its patience, body included, and says whether it was answered, refused, or
 * nobody knows. It is never repeated by itself: who calls knows whether that is harmless. After "too many requests", and while the other
 * side fails again and again, it is left alone for a while, and calls end at once without an answer. Neither bodies nor headers are logged.
 */
public final class Partner {
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    /** What came of a call. */
    public sealed interface Reply {
        /** Success, with a JSON body that could be read. */
        record Answered(int status, JsonNode body) implements Reply {}

        /** They heard and will not. @param body missing when it is no JSON */
        record Refused(int status, JsonNode body) implements Reply {}

        /** Nobody knows whether they did what was asked. */
        record Silent(String why) implements Reply {}
    }

    /** @param body of a POST; empty for a GET */
    public record Call(String method, URI uri, Map<String, String> headers, byte[] body) {
        public static Call get(URI uri, Map<String, String> headers) {
            return new Call("GET", uri, headers, new byte[0]);
        }

        public static Call post(URI uri, Map<String, String> headers, byte[] body) {
            return new Call("POST", uri, headers, body);
        }
    }

    private static final Logger LOG = Logger.getLogger(Partner.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int FAILURES_IN_A_ROW = 5;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final Duration patience;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Instant quietUntil = Instant.MIN;

    public Partner(String name, Duration patience, Clock clock) {
        this.name = name;
        this.patience = patience;
        this.clock = clock;
    }

    public Reply call(Call call) {
        if (clock.instant().isBefore(quietUntil)) return new Reply.Silent("left alone for a while");
        var reply = send(call);
        if (reply instanceof Reply.Silent silent) {
            LOG.warnf("%s: %s %s: %s", name, call.method(), call.uri().getPath(), silent.why());
            if (failures.incrementAndGet() >= FAILURES_IN_A_ROW) beQuiet(PAUSE);
        } else {
            failures.set(0);
            if (reply instanceof Reply.Refused refused && (refused.status() == 401 || refused.status() == 403))
                LOG.errorf(
                        "%s refuses our credentials: %s %s",
                        name, call.method(), call.uri().getPath());
        }
        return reply;
    }

    private Reply send(Call call) {
        var under = http.sendAsync(request(call), HttpResponse.BodyHandlers.ofByteArray());
        try {
            return classify(under.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooLong) {
            under.cancel(true);
            return new Reply.Silent("no answer in time");
        } catch (ExecutionException broken) {
            return new Reply.Silent(broken.getCause().getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            under.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Silent("stopped while waiting");
        }
    }

    /** The bytes at an address, for what is no JSON; empty when they do not come. */
    public Optional<byte[]> fetch(URI from) {
        var under = http.sendAsync(request(Call.get(from, Map.of())), HttpResponse.BodyHandlers.ofByteArray());
        try {
            var response = under.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (TimeoutException | ExecutionException none) {
            under.cancel(true);
            LOG.warnf("%s: nothing at %s", name, from.getPath());
            return Optional.empty();
        } catch (InterruptedException stopping) {
            under.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(call.uri());
        call.headers().forEach(request::setHeader);
        return request.method(
                        call.method(),
                        call.body().length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(call.body()))
                .build();
    }

    private Reply classify(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == TOO_MANY_REQUESTS) {
            beQuiet(pauseAsked(response));
            return new Reply.Silent("too many requests");
        }
        var body = read(response.body());
        if (status / 100 == 2)
            return body.isMissingNode() ? new Reply.Silent("unreadable answer") : new Reply.Answered(status, body);
        if (status / 100 == 4 && status != REQUEST_TIMEOUT && status != TOO_EARLY)
            return new Reply.Refused(status, body);
        return new Reply.Silent("status " + status);
    }

    private static JsonNode read(byte[] body) {
        try {
            var read = JSON.readTree(body);
            return read != null && read.isContainerNode() ? read : MissingNode.getInstance();
        } catch (IOException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private void beQuiet(Duration pause) {
        failures.set(0);
        quietUntil = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        LOG.warnf("%s is left alone for %d seconds", name, pause.toSeconds());
    }

    /** {@code Retry-After} in seconds; one that names a date waits as long as one that is missing. */
    private static Duration pauseAsked(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(PAUSE);
    }

    /** The bytes that are sent, and signed where a signature is asked for. */
    public static byte[] json(Object content) {
        try {
            return JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request that is no JSON", impossible);
        }
    }
}

package id.laris.rest.client.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.webhook.WebhookDeliveries.Try;
import id.laris.application.webhook.WebhookSender;
import id.laris.application.webhook.WebhookSettings;
import id.laris.rest.client.shared.OwnNetwork;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Posts messages as JSON, {@code {"type", "version", "timestamp", "data"}}. Each host's name is looked up first and refused when it leads
 * into the shop's own network; the connection then goes to the very address that was looked at, so a name that changes in between leads
 * nowhere else. The certificate is still checked for the name.
 */
@Singleton
class HttpWebhookSender implements WebhookSender {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int TO_CONNECT_MILLIS = 5_000;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final ObjectMapper json = new ObjectMapper();
    private final Vertx vertx;
    private final HttpClient client;
    private final WebhookSettings settings;
    private final Predicate<InetAddress> forbidden;
    private final Duration patience;
    private final Clock clock;

    @Inject
    HttpWebhookSender(Vertx vertx, WebhookSettings settings, Clock clock) {
        this(vertx, settings, OwnNetwork::holds, PATIENCE, clock);
    }

    HttpWebhookSender(
            Vertx vertx, WebhookSettings settings, Predicate<InetAddress> forbidden, Duration patience, Clock clock) {
        this.vertx = vertx;
        this.settings = settings;
        this.forbidden = forbidden;
        this.patience = patience;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(TO_CONNECT_MILLIS)
                .setMaxPoolSize(20)
                .setKeepAliveTimeout(10));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public List<Try> send(List<Call> calls) {
        var under = calls.stream().map(this::begin).toList();
        return under.stream().map(this::end).toList();
    }

    private Exchange begin(Call call) {
        var exchange = new Exchange(vertx, clock);
        try {
            var uri = call.address().uri();
            var found = reached(uri);
            if (found.isEmpty()) exchange.failed("inside");
            else post(call, uri, found.get(), exchange);
        } catch (UnknownHostException unknown) {
            exchange.failed("unknown host");
        }
        return exchange;
    }

    /** Where the name leads now; empty when that is not for us to speak to. */
    private Optional<InetAddress> reached(URI uri) throws UnknownHostException {
        var all = InetAddress.getAllByName(uri.getHost());
        if (settings.localToo() && Arrays.stream(all).allMatch(InetAddress::isLoopbackAddress))
            return Optional.of(all[0]);
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        return secure && Arrays.stream(all).noneMatch(forbidden) ? Optional.of(all[0]) : Optional.empty();
    }

    private void post(Call call, URI uri, InetAddress address, Exchange exchange) {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() != -1 ? uri.getPort() : secure ? HTTPS : HTTP;
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var body = body(call);
        exchange.giveUpAfter(patience);
        client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                        .setHost(uri.getHost())
                        .setPort(port)
                        .setSsl(secure)
                        .setFollowRedirects(false)
                        .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery()))
                .onFailure(exchange::failed)
                .onSuccess(request -> {
                    exchange.follow(request);
                    sign(call, body).forEach((name, value) -> request.putHeader(name, value));
                    request.send(Buffer.buffer(body))
                            .onFailure(exchange::failed)
                            .onSuccess(exchange::answered);
                });
    }

    private LinkedHashMap<String, String> sign(Call call, byte[] body) {
        long now = clock.instant().getEpochSecond();
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Laris-Webhook/1");
        headers.put("webhook-id", call.id());
        headers.put("webhook-timestamp", Long.toString(now));
        headers.put(
                "webhook-signature",
                call.secrets().stream()
                        .map(secret -> secret.sign(call.id(), now, body))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    private byte[] body(Call call) {
        var content = new LinkedHashMap<String, Object>();
        content.put("type", call.type());
        content.put("version", call.version());
        content.put("timestamp", call.occurredAt().toString());
        content.put("data", call.data());
        try {
            return json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event that is no JSON", impossible);
        }
    }

    private Try end(Exchange exchange) {
        try {
            return exchange.end().get(patience.plusSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while another program was told", stopping);
        } catch (ExecutionException | TimeoutException impossible) {
            throw new IllegalStateException("an exchange always ends by itself", impossible);
        }
    }
}

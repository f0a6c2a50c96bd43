package id.laris.rest.client.paypal;

import id.laris.rest.client.shared.Partner;
import id.laris.rest.client.shared.Partner.Call;
import id.laris.rest.client.shared.Partner.Reply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** PayPal's API behind its token, which is kept until shortly before its end, and asked for anew once when it is refused. */
final class PaypalApi {
    private static final int EARLY_SECONDS = 60;

    private record Token(String text, Instant until) {}

    private final PaypalSettings settings;
    private final Partner paypal;
    private final Clock clock;
    private volatile Token token = new Token("", Instant.MIN);

    PaypalApi(PaypalSettings settings, Partner paypal, Clock clock) {
        this.settings = settings;
        this.paypal = paypal;
        this.clock = clock;
    }

    Reply get(String path) {
        return call(path, "", null);
    }

    /** @param requestId the same for every try at the same thing */
    Reply post(String path, String requestId, Map<String, Object> content) {
        return call(path, requestId, Partner.json(content));
    }

    private Reply call(String path, String requestId, byte[] body) {
        var reply = once(path, requestId, body);
        if (!(reply instanceof Reply.Refused refused) || refused.status() != 401) return reply;
        token = new Token("", Instant.MIN);
        return once(path, requestId, body);
    }

    private Reply once(String path, String requestId, byte[] body) {
        if (!clock.instant().isBefore(token.until())) {
            var refusal = renew();
            if (refusal != null) return refusal;
        }
        var headers = new HashMap<String, String>();
        headers.put("Authorization", "Bearer " + token.text());
        headers.put("Content-Type", "application/json");
        headers.put("Prefer", "return=representation");
        if (!requestId.isEmpty()) headers.put("PayPal-Request-Id", requestId);
        return paypal.call(body == null ? Call.get(address(path), headers) : Call.post(address(path), headers, body));
    }

    /** Null when there is a new one; else why not. */
    private Reply renew() {
        var client = settings.clientId().orElseThrow() + ":"
                + settings.clientSecret().orElseThrow();
        var reply = paypal.call(Call.post(
                address("/v1/oauth2/token"),
                Map.of(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)),
                        "Content-Type",
                        "application/x-www-form-urlencoded"),
                "grant_type=client_credentials".getBytes(StandardCharsets.US_ASCII)));
        if (!(reply instanceof Reply.Answered answered)) return reply;
        token = new Token(
                answered.body().path("access_token").asText(),
                clock.instant().plusSeconds(answered.body().path("expires_in").asLong() - EARLY_SECONDS));
        return null;
    }

    private URI address(String path) {
        var base = settings.url()
                .orElse(URI.create(settings.live() ? "https://api-m.paypal.com" : "https://api-m.sandbox.paypal.com"));
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }
}

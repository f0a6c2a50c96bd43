package id.laris.rest.api.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * The public keys of the identity provider: asked for when first needed, remembered, asked for again when a token names one that is not
 * known. However many tokens name unknown keys, the provider is asked at most once within {@link #ASKED_AGAIN_AFTER}. Only what the
 * configured issuer itself serves is read; addresses inside a token are never followed.
 */
@Singleton
class IssuerKeys {
    static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(10);
    /** A key the provider no longer shows stops opening the shop within this time. */
    static final Duration BELIEVED = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 512 * 1024;

    private final OutsideIssuer issuer;
    private final ObjectMapper json;
    private final Clock clock;
    private HttpClient http;

    private List<JsonWebKey> keys = List.of();
    private Instant known = Instant.MIN;
    private Instant asked = Instant.MIN;
    private boolean answered;

    IssuerKeys(OutsideIssuer issuer, ObjectMapper json, Clock clock) {
        this.issuer = issuer;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The key this was signed with, as far as it says so; empty when the provider has none such.
     *
     * @throws IssuerAway when the provider does not answer and no known key fits
     */
    synchronized Optional<JsonWebKey> of(JsonWebSignature signed) {
        var now = clock.instant();
        if (known.equals(Instant.MIN) || !now.isBefore(known.plus(BELIEVED))) ask(now);
        var key = select(signed);
        if (key.isEmpty() && answered) {
            ask(now);
            key = select(signed);
        }
        if (key.isEmpty() && !answered) throw new IssuerAway();
        return key;
    }

    private Optional<JsonWebKey> select(JsonWebSignature signed) {
        try {
            return Optional.ofNullable(new VerificationJwkSelector().select(signed, keys));
        } catch (JoseException unreadable) {
            return Optional.empty();
        }
    }

    private void ask(Instant now) {
        if (!asked.equals(Instant.MIN) && now.isBefore(asked.plus(ASKED_AGAIN_AFTER))) return;
        asked = now;
        try {
            var description = read(issuer.description());
            if (!issuer.name().equals(description.path("issuer").asText()))
                throw new IOException("it describes another issuer");
            var place = URI.create(description.path("jwks_uri").asText());
            if (!issuer.owns(place)) throw new IOException("its keys lie elsewhere: " + place);
            keys = new JsonWebKeySet(read(place).toString()).getJsonWebKeys();
            known = now;
            answered = true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            answered = false;
        } catch (IOException | JoseException | IllegalArgumentException failed) {
            answered = false;
            LOG.warnf("The identity provider's keys cannot be read: %s", failed);
        }
    }

    private JsonNode read(URI place) throws IOException, InterruptedException {
        if (http == null)
            http = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        var request = HttpRequest.newBuilder(place)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        var answer = http.send(request, BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) throw new IOException(place + " answers " + answer.statusCode());
            var bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw new IOException(place + " answers too much");
            return json.readTree(bytes);
        }
    }

    /** Whose token this is cannot be told now. */
    static final class IssuerAway extends RuntimeException {
        IssuerAway() {
            super("identity provider away", null, false, false);
        }
    }
}

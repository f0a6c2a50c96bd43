package id.laris.bootstrap.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request as it goes over the wire, for attacks by the thousand: it follows nobody and sends addresses as they are. Test libraries are
 * more comfortable, and work longer on an answer than the shop did.
 */
final class Wire {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back. */
    record Answer(int status, HttpHeaders headers, String body) {
        /** Null if there is none. */
        String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        /** Whether it sets a cookie to that. */
        boolean setsCookieTo(String value) {
            return headers.allValues("Set-Cookie").stream()
                    .anyMatch(cookie -> cookie.split(";", 2)[0].endsWith("=" + value));
        }

        /** The stable code of a problem; none if it is no problem that programs understand. */
        Optional<String> code() {
            try {
                return Optional.ofNullable(JSON.readTree(body).path("code").textValue());
            } catch (JsonProcessingException noProblem) {
                return Optional.empty();
            }
        }
    }

    private final HttpRequest.Builder request = HttpRequest.newBuilder().header("Accept", "text/html,*/*;q=0.8");
    private final List<String> cookies = new ArrayList<>();
    private String form;

    Wire header(String name, String value) {
        request.header(name, value);
        return this;
    }

    Wire cookie(String name, String value) {
        cookies.add(name + "=" + value);
        return this;
    }

    /** Fields of a form, escaped or not as they are to go. */
    Wire form(String fields) {
        form = fields;
        request.header("Content-Type", "application/x-www-form-urlencoded");
        return this;
    }

    Answer get(String address) {
        return send("GET", address);
    }

    Answer post(String address) {
        return send("POST", address);
    }

    Answer send(String verb, String address) {
        if (!cookies.isEmpty()) request.header("Cookie", String.join("; ", cookies));
        var body = form == null ? BodyPublishers.noBody() : BodyPublishers.ofString(form);
        request.uri(URI.create("http://localhost:" + RestAssured.port + address))
                .method(verb, body);
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(verb + " " + address, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

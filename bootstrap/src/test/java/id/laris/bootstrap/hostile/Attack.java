package id.laris.bootstrap.hostile;

import static io.restassured.RestAssured.given;

import id.laris.bootstrap.rights.House.Endpoint;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the attacks on all routes have in common. */
final class Attack {
    private static final Pattern FIELD = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    /** A form's token and the cookie that belongs to it. */
    record Token(String cookie, String field) {}

    private Attack() {}

    /** Follows nobody, and sends addresses as they are. */
    static RequestSpecification request() {
        return given().redirects().follow(false).urlEncodingEnabled(false).accept("text/html,*/*;q=0.8");
    }

    /** Three at a time: while one reads what it was answered, the shop works for another. */
    static <T> void each(Stream<T> targets, Consumer<T> attack) {
        var attackers = Executors.newFixedThreadPool(3, work -> {
            var attacker = new Thread(work, "attacker");
            attacker.setContextClassLoader(Attack.class.getClassLoader());
            return attacker;
        });
        try {
            targets.map(target -> attackers.submit(() -> attack.accept(target)))
                    .toList()
                    .forEach(Attack::await);
        } finally {
            attackers.shutdownNow();
        }
    }

    private static void await(Future<?> attack) {
        try {
            attack.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** With that form's cookie, and that session's if there is one. */
    static RequestSpecification request(String session, String token) {
        var request = request();
        if (session != null) request.cookie(session, token);
        return request;
    }

    static Token token() {
        var page = given().get("/admin/masuk");
        return new Token(page.cookie("laris_csrf"), fieldIn(page));
    }

    static String fieldIn(Response page) {
        var field = FIELD.matcher(page.asString());
        return field.find() ? field.group(1) : "";
    }

    /** An address of that route with ids nobody has. */
    static String somewhere(Endpoint endpoint) {
        return endpoint.path()
                .replaceAll("\\{(id|attempt|refund|parcel)}", UUID.randomUUID().toString())
                .replaceAll("\\{page}\\.xml", "1.xml")
                .replaceAll("\\{\\w+}", "tidak-ada");
    }

    /** What is answered to an address as it stands, asked with that header; clients that keep to the rules would not send it. */
    static int statusOf(String address, String header) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET " + address
                                    + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
                                    + header + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9, 12));
        } catch (IOException broken) {
            throw new UncheckedIOException(address, broken);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package id.laris.bootstrap.hostile;

import static io.restassured.RestAssured.given;

import id.laris.bootstrap.rights.House.Endpoint;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

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

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

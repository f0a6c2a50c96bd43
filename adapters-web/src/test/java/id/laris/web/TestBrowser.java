package id.laris.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, sends forms with their token, follows no redirect unless told. */
public final class TestBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private String formToken = "";
    private String network = "127.0.0.1";

    /** From here on, as a proxy would say. */
    public TestBrowser comingFrom(String address) {
        network = address;
        return this;
    }

    public Response open(String address) {
        return remember(given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("X-Forwarded-For", network)
                .accept("text/html")
                .cookies(cookies)
                .get(address));
    }

    /** The page, which must be there. */
    public String page(String address) {
        return open(address).then().statusCode(200).extract().asString();
    }

    /** Sends a form of the page opened last; {@code fields} are names and values in turn. */
    public Response send(String address, String... fields) {
        var request = given().redirects()
                .follow(false)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookies(cookies)
                .header("X-Forwarded-For", network)
                .formParam("csrf", formToken);
        for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
        return remember(request.post(address));
    }

    /** Sends a form and opens the page it leads to. */
    public String follow(String address, String... fields) {
        var answer = send(address, fields);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return page(placeOf(answer));
    }

    public static String placeOf(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public void give(String name, String value) {
        cookies.put(name, value);
    }

    private Response remember(Response answer) {
        answer.getDetailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie.getValue());
        });
        var token = TOKEN.matcher(answer.asString());
        if (token.find()) formToken = token.group(1);
        return answer;
    }
}

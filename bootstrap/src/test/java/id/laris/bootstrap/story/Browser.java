package id.laris.bootstrap.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, sends forms with their token, follows no redirect by itself. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private String formToken = "";

    /** Signed in as the one who may everything. */
    public static Browser ofOwner() {
        var browser = new Browser();
        browser.page("/admin/masuk");
        var answer = browser.send("/admin/masuk", "email", StockedShop.OWNER, "password", StockedShop.PASSWORD);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return browser;
    }

    /** A customer, signed in. */
    public static Browser ofCustomer(String email) {
        var browser = new Browser();
        browser.page("/akun/masuk");
        var answer = browser.send("/akun/masuk", "email", email, "password", StockedShop.PASSWORD);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return browser;
    }

    public Response open(String address) {
        return open(address, Map.of());
    }

    public Response open(String address, Map<String, String> headers) {
        return remember(request().headers(headers).urlEncodingEnabled(false).get(address));
    }

    /** As if it had that cookie from an earlier visit. */
    public Browser with(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** The page, which must be there. */
    public String page(String address) {
        var answer = open(address);
        assertThat(answer.statusCode()).as(address + ": " + answer.asString()).isEqualTo(200);
        return answer.asString();
    }

    /** Sends a form of a page opened before; names and values in turn. */
    public Response send(String address, String... fields) {
        var request = request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", formToken);
        for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
        return remember(request.post(address));
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).accept("text/html").cookies(cookies);
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

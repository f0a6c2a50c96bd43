package id.laris.web.shared.office;

import static io.restassured.RestAssured.given;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.Passwords;
import id.laris.application.identity.StaffMembers;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;

/** People who work in the shop, and their browsers: cookies kept, form tokens sent back, redirects not followed. */
@Singleton
public class Staff {
    public static final String PASSWORD = "kata-sandi-untuk-uji";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Accounts accounts;
    private final StaffMembers members;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;

    Staff(Accounts accounts, StaffMembers members, Passwords passwords, Ids ids, Clock clock) {
        this.members = members;
        this.clock = clock;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
    }

    /** E-mail of somebody with that role. */
    public EmailAddress email(Role role) {
        var email = new EmailAddress(role.name().toLowerCase(Locale.ROOT) + "@tokolaris.test");
        if (accounts.find(AccountKind.STAFF, email).isEmpty()) {
            var id = new AccountId(ids.next());
            accounts.add(Account.active(
                    id, AccountKind.STAFF, email, name(role), passwords.hash(PASSWORD), clock.instant()));
            members.put(StaffMember.of(id, role));
        }
        return email;
    }

    /** What colleagues call somebody with that role. */
    public static String name(Role role) {
        return "Rekan " + role.name().toLowerCase(Locale.ROOT);
    }

    /** The browser of somebody with that role, signed in. */
    public Browser browserOf(Role role) {
        var browser = new Browser();
        browser.submit("/admin/masuk", "email", email(role).value(), "password", PASSWORD)
                .statusCode(303);
        return browser;
    }

    /** A browser that nobody has signed in with. */
    public Browser browser() {
        return new Browser();
    }

    public static final class Browser {
        private final CookieFilter cookies = new CookieFilter();
        private String token;

        public RequestSpecification request() {
            return given().spec(new RequestSpecBuilder()
                            .addHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                            .build())
                    .filter(cookies)
                    .urlEncodingEnabled(false)
                    .redirects()
                    .follow(false);
        }

        public io.restassured.response.ValidatableResponse open(String address) {
            var response = request().get(address);
            remember(response.asString());
            return response.then();
        }

        public String read(String address) {
            return open(address).statusCode(200).extract().asString();
        }

        /** Sends a form, with the token of a page opened before. */
        public io.restassured.response.ValidatableResponse submit(String address, String... namesAndValues) {
            if (token == null) open("/admin/masuk");
            var request = request()
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("csrf", token);
            for (int i = 0; i < namesAndValues.length; i += 2)
                request.formParam(namesAndValues[i], namesAndValues[i + 1]);
            return request.post(address).then();
        }

        public String token() {
            if (token == null) open("/admin/masuk");
            return token;
        }

        private void remember(String page) {
            var found = TOKEN.matcher(page);
            if (found.find()) token = found.group(1);
        }
    }
}

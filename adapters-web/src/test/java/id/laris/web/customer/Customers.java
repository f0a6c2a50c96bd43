package id.laris.web.customer;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.Passwords;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Ids;
import id.laris.application.shipping.FewRegions;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Sku;
import id.laris.web.TestBrowser;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** People with an account, and what they do in their browsers. */
@Singleton
public class Customers {
    public static final String PASSWORD = "kata-sandi-pelanggan";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;

    Customers(Accounts accounts, Passwords passwords, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /** E-mail of somebody of that name whose address is verified; another one each time. */
    public String register(String name) {
        var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + NUMBER.incrementAndGet()
                + "@pelanggan.test";
        accounts.add(Account.active(
                new AccountId(ids.next()),
                AccountKind.CUSTOMER,
                new EmailAddress(email),
                name,
                passwords.hash(PASSWORD),
                clock.instant()));
        return email;
    }

    public static Response signIn(TestBrowser browser, String email) {
        browser.page("/akun/masuk");
        return browser.send("/akun/masuk", "email", email, "password", PASSWORD);
    }

    /** The browser of a new customer, signed in. */
    public TestBrowser browserOf(String name) {
        var browser = new TestBrowser();
        assertThat(signIn(browser, register(name)).statusCode()).isEqualTo(303);
        return browser;
    }

    public static void put(TestBrowser browser, Sku sku, int pieces) {
        browser.page("/");
        assertThat(browser.send("/keranjang", "sku", sku.value(), "jumlah", Integer.toString(pieces))
                        .statusCode())
                .isEqualTo(303);
    }

    /** Orders what lies in the cart; the order's number. */
    public static String order(TestBrowser browser, String email, String... more) {
        browser.page("/checkout");
        var form = new ArrayList<>(List.of(
                "name",
                "Sari Dewi",
                "email",
                email,
                "phone",
                "081200001111",
                "province",
                "32",
                "regency",
                "32.73",
                "district",
                "32.73.01",
                "village",
                FewRegions.BANDUNG_VILLAGE.value(),
                "street",
                "Jl. Setiabudi 10",
                "postalCode",
                "40153",
                "shippingOption",
                Goods.REGULAR.value(),
                "paymentMethod",
                "BANK_TRANSFER"));
        form.addAll(List.of(more));
        var answer = browser.send("/checkout", form.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return TestBrowser.placeOf(answer).replaceFirst("/pesanan/([^?]+).*", "$1");
    }

    public static String[] address(String recipient) {
        return new String[] {
            "label", "Rumah",
            "recipient", recipient,
            "phone", "081200001111",
            "province", "32",
            "regency", "32.73",
            "district", "32.73.01",
            "village", FewRegions.BANDUNG_VILLAGE.value(),
            "street", "Jl. Setiabudi 10",
            "postalCode", "40153"
        };
    }
}

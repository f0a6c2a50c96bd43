package id.laris.bootstrap.hostile;

import static id.laris.bootstrap.story.Api.placed;
import static id.laris.bootstrap.story.Api.staff;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.bootstrap.story.Browser;
import id.laris.bootstrap.story.StockedShop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks through all pages that links lead to: every form that changes something carries the token, whoever looks at it. */
@QuarkusTest
class EveryFormTest {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"/#][^\"#]*)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"?]*)");
    private static final Pattern TOKEN =
            Pattern.compile("<input type=\"hidden\" name=\"csrf\" value=\"[A-Za-z0-9_-]{20,}\">");
    private static final Pattern SENT_BY_SCRIPT = Pattern.compile("<(?!form)\\w+\\b[^>]*\\bhx-post=[^>]*>");
    private static final int MOST_PAGES = 400;

    @Inject
    StockedShop shop;

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> actions = new TreeSet<>();

    @BeforeEach
    void open() {
        shop.stock();
        var waiting = placed(Goods.TOPI, 1, "BANK_TRANSFER");
        var paid = placed(Goods.KAOS_M, 1, "BANK_TRANSFER").getString("number");
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", paid)
                .then()
                .statusCode(200);
        assertThat(waiting.getString("number")).isNotBlank();
    }

    @Test
    void of_the_shop() {
        var visitor = new Browser();
        visitor.page("/produk/topi-rimba");
        visitor.send("/keranjang", "sku", Goods.TOPI.value(), "jumlah", "1");
        walk(visitor, "/", "/checkout", "/akun/daftar", "/akun/lupa-sandi", "/admin/masuk", "/admin/lupa-sandi");
        assertThat(actions)
                .contains("/keranjang", "/keranjang/ubah", "/checkout", "/tampilan", "/akun/masuk", "/akun/daftar");
    }

    @Test
    void of_an_account() {
        var customer = Browser.ofCustomer(shop.customer());
        customer.page("/akun/alamat/baru");
        customer.send("/akun/alamat/baru", Victim.ADDRESS);
        customer.page("/produk/topi-rimba");
        customer.send("/akun/wishlist", "produk", "topi-rimba");
        walk(customer, "/akun", "/akun/langkah-kedua");
        assertThat(actions)
                .contains("/akun/profil", "/akun/keamanan/sandi", "/akun/privasi/hapus", "/akun/wishlist/hapus")
                .anyMatch(action -> action.matches("/akun/alamat/[0-9a-f-]{36}/hapus"));
    }

    @Test
    void of_the_office() {
        walk(Browser.ofOwner(), "/admin");
        assertThat(actions)
                .contains("/admin/kunci", "/admin/peran", "/admin/staf", "/admin/stok", "/admin/keluar")
                .anyMatch(action -> action.matches("/admin/pesanan/[^/]+/bayar"))
                .anyMatch(action -> action.matches("/admin/pesanan/[^/]+/kemas"));
    }

    private void walk(Browser browser, String... starts) {
        var waiting = new ArrayDeque<>(Arrays.asList(starts));
        var seen = new HashSet<String>();
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            var address = waiting.poll();
            if (!seen.add(shapeOf(address))) continue;
            var answer = browser.open(address);
            if (answer.statusCode() != 200 || !answer.contentType().startsWith("text/html")) continue;
            check(address, answer.asString());
            LINK.matcher(answer.asString())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(waiting::add);
        }
        assertThat(seen).hasSizeGreaterThan(10).hasSizeLessThan(MOST_PAGES);
        assertThat(wrong).isEmpty();
    }

    /** One page of a kind is enough where only the filter, the language or the place in a list differs. */
    private static String shapeOf(String address) {
        var query = address.indexOf('?');
        return query < 0
                ? address
                : address.substring(0, query) + "?"
                        + address.substring(query + 1).replaceAll("=[^&]*", "");
    }

    private void check(String address, String page) {
        FORM.matcher(page).results().forEach(form -> {
            if (!form.group(1).contains("method=\"post\"")) return;
            var action = ACTION.matcher(form.group(1));
            actions.add(action.find() ? action.group(1) : address);
            if (!TOKEN.matcher(form.group(2)).find()) wrong.add(address + ": <form" + form.group(1) + ">");
        });
        // What a script sends is taken from the form around it.
        SENT_BY_SCRIPT
                .matcher(page)
                .results()
                .map(sent -> sent.group())
                .filter(sent -> !sent.contains("hx-include=\"closest form\""))
                .forEach(sent -> wrong.add(address + ": " + sent));
        if (page.replaceAll("(?s)<form\\b.*?</form>", "").contains("<form")) wrong.add(address + ": a form in a form");
    }
}

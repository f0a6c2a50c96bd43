package id.laris.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import id.laris.web.customer.Customers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every link of every page leads somewhere, every field has a label, every id is unique, in both languages. */
@QuarkusTest
class LinksAndLabelsTest {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]+)\"");
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/(?:aset|gambar)/[^\"#]+)");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)\\b[^>]*>");
    private static final Pattern ICON_BUTTON = Pattern.compile("<(?:button|a)\\b[^>]*btn-icon[^>]*>");

    @Inject
    ShopInTest shop;

    @Inject
    Customers customers;

    private final TestBrowser browser = new TestBrowser();

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void in_indonesian_and_english() {
        for (var language : Set.of("id", "en")) {
            browser.page("/?lang=" + language);
            browser.page("/produk/topi-rimba");
            browser.follow("/keranjang", "sku", Goods.TOPI.value());
            walk();
        }
    }

    @Test
    void in_the_account_of_a_customer() {
        var mine = customers.browserOf("Sari");
        Customers.put(mine, Goods.TOPI, 1);
        Customers.order(mine, "sari@pelanggan.test");
        mine.page("/akun/alamat/baru");
        mine.follow("/akun/alamat/baru", Customers.address("Ibu Sari"));
        mine.page("/produk/topi-rimba");
        mine.follow("/akun/wishlist", "produk", "topi-rimba");

        assertThat(walk(mine, new LinkedHashSet<>(Set.of("/akun")))).contains("/akun/wishlist", "/akun/alamat/baru");
    }

    private void walk() {
        var placed = shop.order(PaymentMethod.BANK_TRANSFER);
        var shipped = shop.order(PaymentMethod.BANK_TRANSFER);
        shop.payAndShip(shipped.order().number());
        var waiting = new LinkedHashSet<String>(Set.of(
                "/",
                "/cari?q=kaos&warna=Nila",
                "/checkout",
                "/pesanan/" + placed.order().number() + "?token=" + placed.token(),
                "/pesanan/" + shipped.order().number() + "?token=" + shipped.token()));
        assertThat(walk(browser, waiting)).hasSizeGreaterThan(20);
    }

    private Set<String> walk(TestBrowser browser, Set<String> waiting) {
        var seen = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var address = waiting.iterator().next();
            waiting.remove(address);
            if (!seen.add(address)) continue;
            var page = browser.page(address);
            check(address, page);
            matches(LINK, page, 1).stream()
                    .map(link -> link.replace("&amp;", "&"))
                    .filter(link -> link.startsWith("/") && !link.startsWith("//"))
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> !seen.contains(link))
                    .forEach(waiting::add);
        }
        return seen;
    }

    private void check(String address, String page) {
        var ids = ID.matcher(page).results().map(r -> r.group(1)).toList();
        assertThat(ids).as(address).doesNotHaveDuplicates();
        assertThat(page).as(address).contains("<h1").doesNotContain("NOT_FOUND", "msg:", "{inject");
        FIELD.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(field -> !field.contains("type=\"hidden\""))
                .filter(field -> !field.contains("aria-label="))
                .forEach(field -> hasLabel(address, page, field));
        ICON_BUTTON.matcher(page).results().map(MatchResult::group).forEach(button -> assertThat(button)
                .as(address)
                .contains("aria-label="));
        assertThat(matches(Pattern.compile("<img\\b(?![^>]*\\balt=)[^>]*>"), page, 0))
                .as(address)
                .isEmpty();
        matches(LOADED, page, 1).forEach(asset -> assertThat(
                        browser.open(asset.replace("&amp;", "&")).statusCode())
                .as(asset)
                .isEqualTo(200));
    }

    private static void hasLabel(String address, String page, String field) {
        var id = ID.matcher(field);
        boolean named = id.find() && page.contains("for=\"" + id.group(1) + "\"");
        boolean wrapped = page.substring(0, page.indexOf(field)).lastIndexOf("<label")
                > page.substring(0, page.indexOf(field)).lastIndexOf("</label");
        assertThat(named || wrapped).as(address + ": " + field).isTrue();
    }

    private static Set<String> matches(Pattern pattern, String page, int group) {
        return pattern.matcher(page)
                .results()
                .map(r -> r.group(group))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

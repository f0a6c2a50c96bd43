package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.identity.WriteAccountLetter;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Goods;
import id.laris.application.stock.StockWishes;
import id.laris.application.stock.TellWaiting;
import id.laris.domain.catalogue.Product;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import id.laris.web.customer.Customers;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WishPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Customers customers;

    @Inject
    Staff staff;

    @Inject
    Messages messages;

    @Inject
    WriteAccountLetter writeLetter;

    @Inject
    StockWishes wishes;

    @Inject
    TellWaiting tellWaiting;

    @Inject
    SystemWork systemWork;

    private final Sku sku = new Sku("HABIS-" + UUID.randomUUID());
    private final Product hat = Goods.product(
            "habis-" + UUID.randomUUID(),
            "Topi Langka",
            "Rimba",
            "topi",
            List.of(),
            true,
            Goods.variant(sku, Money.rupiah(75_000)));
    private final String email = "menunggu-" + UUID.randomUUID() + "@contoh.test";
    private final TestBrowser visitor = new TestBrowser();

    @BeforeEach
    void a_hat_that_is_sold_out() {
        shop.open();
        shop.add(hat);
    }

    private String page() {
        return visitor.page("/produk/" + hat.slug());
    }

    private Optional<Messages.Message> newest(Template template) {
        return messages.list(email, Optional.empty(), 10).items().stream()
                .filter(message -> message.template() == template)
                .findFirst();
    }

    private id.laris.application.notification.AccountLetter letter(Template template) {
        return systemWork
                .call(() -> writeLetter.write(newest(template).orElseThrow()))
                .orElseThrow();
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    private static String token(String url) {
        return url.substring(url.indexOf("token=") + 6);
    }

    private long waiting() {
        return wishes.waiting(List.of(sku)).getOrDefault(sku, 0L);
    }

    @Test
    void a_visitor_asks_confirms_is_told_and_can_stop() {
        assertThat(page()).contains("Beri tahu saya kalau ada lagi", "action=\"/kabari\"");
        var asked = visitor.send("/kabari", "sku", sku.value(), "email", email);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.asString()).contains("Lihat e-mailmu", email);
        assertThat(waiting()).isZero();

        var confirm = letter(Template.STOCK_WISH_ASKED).link().orElseThrow().url();
        assertThat(visitor.page(path(confirm))).contains("Topi Langka", "Ya, kabari saya");
        assertThat(waiting()).as("looking does nothing").isZero();
        assertThat(visitor.send("/kabari/pastikan", "token", token(confirm)).asString())
                .contains("Tercatat");
        assertThat(waiting()).isEqualTo(1);
        assertThat(staff.browserOf(Role.WAREHOUSE).read("/admin/stok?sku=" + sku))
                .contains("1 orang menunggu");

        shop.free(sku, 1);
        systemWork.run(() -> tellWaiting.tell(sku));
        var told = letter(Template.STOCK_BACK);
        assertThat(path(told.link().orElseThrow().url())).isEqualTo("/produk/" + hat.slug() + "?sku=" + sku);
        var stop = told.wished().orElseThrow().stop();
        assertThat(visitor.page(path(stop))).contains("Berhenti dikabari");
        assertThat(visitor.send("/kabari/berhenti", "token", token(stop)).asString())
                .contains("Sudah berhenti");
        assertThat(visitor.open(path(stop)).statusCode()).isEqualTo(422);
        assertThat(page()).doesNotContain("action=\"/kabari\"");
    }

    @Test
    void the_answer_is_the_same_for_an_address_that_waits_already() {
        page();
        var first = visitor.send("/kabari", "sku", sku.value(), "email", email).asString();
        visitor.page(path(letter(Template.STOCK_WISH_ASKED).link().orElseThrow().url()));
        visitor.send(
                "/kabari/pastikan",
                "token",
                token(letter(Template.STOCK_WISH_ASKED).link().orElseThrow().url()));

        page();
        var again = visitor.send("/kabari", "sku", sku.value(), "email", email).asString();

        assertThat(withoutTokens(again)).isEqualTo(withoutTokens(first));
        assertThat(waiting()).isEqualTo(1);
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void a_signed_in_customer_asks_by_one_button_and_ends_it_in_the_account() {
        var browser = new TestBrowser();
        var address = customers.register("Sinta Tunggu");
        Customers.signIn(browser, address);
        assertThat(browser.page("/produk/" + hat.slug()))
                .contains("Beri tahu saya kalau ada lagi")
                .doesNotContain("name=\"email\"");

        assertThat(browser.send("/kabari", "sku", sku.value()).asString()).contains("Kami kabari");
        browser.page("/produk/" + hat.slug());
        browser.send("/kabari", "sku", sku.value());

        assertThat(waiting()).isEqualTo(1);
        assertThat(messages.list(address, Optional.empty(), 10).items()).isEmpty();
        var mine = browser.page("/akun/wishlist");
        assertThat(mine).contains("Yang kamu tunggu", "Topi Langka");
        var id = wishes.next(sku, 1).get(0).id().toString();
        var stranger = customers.browserOf("Orang Lain");
        stranger.page("/akun/wishlist");
        assertThat(stranger.send("/akun/wishlist/kabari/hapus", "id", id).statusCode())
                .isEqualTo(404);
        assertThat(browser.send("/akun/wishlist/kabari/hapus", "id", id).statusCode())
                .isEqualTo(303);
        assertThat(waiting()).isZero();
    }

    @Test
    void what_is_wrong_is_said() {
        page();
        assertThat(visitor.send("/kabari", "sku", sku.value(), "email", "bukan").statusCode())
                .isEqualTo(422);
        assertThat(visitor.send("/kabari", "sku", "ENTAH", "email", email).statusCode())
                .isEqualTo(404);
        assertThat(visitor.send("/kabari", "sku", "", "email", email).statusCode())
                .isEqualTo(404);
        assertThat(visitor.open("/kabari/pastikan?token=palsu").statusCode()).isEqualTo(422);
        shop.free(sku, 2);
        page();
        assertThat(visitor.send("/kabari", "sku", sku.value(), "email", email).statusCode())
                .isEqualTo(409);
        assertThat(visitor.page("/produk/" + hat.slug())).doesNotContain("action=\"/kabari\"");
        shop.free(sku, 0);
    }
}

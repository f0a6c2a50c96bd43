package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.identity.InMemorySignInAttempts;
import id.laris.application.identity.Locks;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.TooManyFailures;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StillAvailable;
import id.laris.domain.stock.WishLinkNotGood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingForStockTest {
    private final TestShop shop = new TestShop();
    private final WishForStock ask = new WishForStock(
            shop.stockWishes,
            shop.stock,
            shop.products,
            shop.wishMail,
            new Locks(new InMemorySignInAttempts(), shop.clock),
            shop.actor,
            shop.ids,
            shop.clock);
    private final ConfirmWish confirm = new ConfirmWish(shop.stockWishes, shop.wishTokens, shop.clock);
    private final StopWish stop = new StopWish(shop.stockWishes, shop.wishTokens);
    private final CheckWish check = new CheckWish(shop.stockWishes, shop.wishTokens, shop.products);
    private final TellWaiting tell =
            new TellWaiting(shop.stockWishes, shop.stock, shop.products, shop.wishMail, shop.clock);
    private final ForgetOldWishes forget = new ForgetOldWishes(shop.stockWishes, shop.clock);

    private void ask(String email) {
        ask.wish(new WishForStock.Command(Goods.TOPI, email, Language.ID));
    }

    private List<Messages.Message> mails(Template template) {
        return shop.messages.list("", Optional.empty(), 1_000).items().stream()
                .filter(message -> message.template() == template)
                .toList();
    }

    private List<String> told() {
        var told = new ArrayList<>(mails(Template.STOCK_BACK).stream()
                .map(message -> message.recipient().value())
                .toList());
        java.util.Collections.reverse(told);
        return told;
    }

    private AccountLetter letter(Messages.Message message) {
        return shop.wishMail.letter(message).orElseThrow();
    }

    private static String token(String url) {
        return url.substring(url.indexOf("token=") + 6);
    }

    /** Asks and presses the button in the mail. */
    private void waits(String email) {
        ask(email);
        confirm.confirm(token(letter(mails(Template.STOCK_WISH_ASKED).get(0))
                .link()
                .orElseThrow()
                .url()));
        shop.clock.forward(Duration.ofSeconds(1));
    }

    private void receive(int pieces) {
        shop.receive(Goods.TOPI, Goods.JAKARTA, pieces);
    }

    @Test
    void nobody_is_written_to_about_goods_before_they_confirmed() {
        ask("sari@contoh.test");
        assertThat(mails(Template.STOCK_WISH_ASKED)).hasSize(1);
        receive(5);

        assertThat(tell.tell(Goods.TOPI)).isZero();

        confirm.confirm(token(letter(mails(Template.STOCK_WISH_ASKED).get(0))
                .link()
                .orElseThrow()
                .url()));
        assertThat(tell.tell(Goods.TOPI)).isEqualTo(1);
        assertThat(told()).containsExactly("sari@contoh.test");
        var letter = letter(mails(Template.STOCK_BACK).get(0));
        assertThat(letter.link().orElseThrow().url()).endsWith("/produk/topi-rimba?sku=TOPI-HITAM");
        assertThat(letter.wished().orElseThrow().stop()).contains("/kabari/berhenti?token=");
    }

    @Test
    void whoever_heard_the_same_news_twice_writes_once() {
        waits("sari@contoh.test");
        receive(5);

        assertThat(tell.tell(Goods.TOPI)).isEqualTo(1);
        assertThat(tell.tell(Goods.TOPI)).isZero();

        assertThat(mails(Template.STOCK_BACK)).hasSize(1);
        assertThat(tell.tell(new Sku("KAIN-LAIN"))).isZero();
    }

    @Test
    void three_are_told_for_a_piece_in_order_of_asking_and_the_next_a_day_later() {
        for (int i = 1; i <= 8; i++) waits("penunggu" + i + "@contoh.test");
        receive(2);

        assertThat(tell.tell(Goods.TOPI)).isEqualTo(6);
        assertThat(told())
                .containsExactly(
                        "penunggu1@contoh.test",
                        "penunggu2@contoh.test",
                        "penunggu3@contoh.test",
                        "penunggu4@contoh.test",
                        "penunggu5@contoh.test",
                        "penunggu6@contoh.test");
        assertThat(tell.tell(Goods.TOPI)).as("those told are still coming").isZero();

        shop.clock.forward(Duration.ofHours(25));
        assertThat(tell.tell(Goods.TOPI)).isEqualTo(2);
        assertThat(told()).endsWith("penunggu7@contoh.test", "penunggu8@contoh.test");
    }

    @Test
    void pieces_in_a_closed_warehouse_are_no_news() {
        waits("sari@contoh.test");
        receive(5);
        var jakarta = shop.warehouses.get(Goods.JAKARTA);
        shop.warehouses.save(jakarta.with(
                jakarta.name(),
                jakarta.street(),
                jakarta.place(),
                jakarta.priority(),
                jakarta.zones(),
                jakarta.hours(),
                jakarta.pickUp(),
                false));

        assertThat(new TellAllWaiting(shop.stockWishes, tell).tell()).isZero();

        jakarta = shop.warehouses.get(Goods.JAKARTA);
        shop.warehouses.save(jakarta.with(
                jakarta.name(),
                jakarta.street(),
                jakarta.place(),
                jakarta.priority(),
                jakarta.zones(),
                jakarta.hours(),
                jakarta.pickUp(),
                true));
        assertThat(new TellAllWaiting(shop.stockWishes, tell).tell()).isEqualTo(1);
    }

    @Test
    void asking_again_gives_the_same_answer_and_one_place_in_the_line() {
        waits("sari@contoh.test");
        ask("SARI@contoh.test ");

        assertThat(mails(Template.STOCK_WISH_ASKED)).hasSize(1);
        assertThat(shop.stockWishes.waiting(List.of(Goods.TOPI))).containsEntry(Goods.TOPI, 1L);
    }

    @Test
    void asking_again_before_confirming_sends_another_mail_and_only_its_link_works() {
        ask("sari@contoh.test");
        var first = token(letter(mails(Template.STOCK_WISH_ASKED).get(0))
                .link()
                .orElseThrow()
                .url());
        shop.clock.forward(Duration.ofMinutes(1));
        ask("sari@contoh.test");
        assertThat(mails(Template.STOCK_WISH_ASKED)).hasSize(2);

        assertThatThrownBy(() -> confirm.confirm(first)).isInstanceOf(WishLinkNotGood.class);
        assertThat(shop.wishMail.letter(mails(Template.STOCK_WISH_ASKED).get(1)))
                .as("the first mail, were it not sent yet")
                .isEmpty();
    }

    @Test
    void a_letter_box_does_not_overflow() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10; i++) ask("sari@contoh.test");
                })
                .isInstanceOf(TooManyFailures.class);

        assertThat(mails(Template.STOCK_WISH_ASKED)).hasSizeLessThan(5);
    }

    @Test
    void who_was_told_may_ask_anew() {
        waits("sari@contoh.test");
        receive(1);
        tell.tell(Goods.TOPI);
        shop.place(Goods.TOPI, 1, id.laris.domain.payment.PaymentMethod.BANK_TRANSFER);
        shop.clock.forward(Duration.ofDays(2));

        waits("sari@contoh.test");
        receive(1);

        assertThat(tell.tell(Goods.TOPI)).isEqualTo(1);
        assertThat(mails(Template.STOCK_BACK)).hasSize(2);
    }

    @Test
    void one_button_ends_it_and_a_forged_link_ends_nothing() {
        waits("sari@contoh.test");
        var token = token(letter(mails(Template.STOCK_WISH_ASKED).get(0))
                .wished()
                .orElseThrow()
                .stop());
        assertThat(check.look(token)).isPresent();
        for (var forged : List.of("", "x", token.substring(0, token.length() - 1) + "_", "0".repeat(58)))
            stop.stop(forged);
        assertThat(check.look(token)).isPresent();

        stop.stop(token);
        stop.stop(token);

        assertThat(check.look(token)).isEmpty();
        assertThatThrownBy(() -> confirm.confirm(token)).isInstanceOf(WishLinkNotGood.class);
        receive(1);
        assertThat(tell.tell(Goods.TOPI)).isZero();
    }

    @Test
    void there_is_nothing_to_wait_for_while_pieces_are_free_or_nothing_is_sold() {
        receive(1);

        assertThatThrownBy(() -> ask("sari@contoh.test")).isInstanceOf(StillAvailable.class);
        assertThatThrownBy(() -> ask.wish(new WishForStock.Command(new Sku("ENTAH"), "sari@contoh.test", Language.ID)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> ask.wish(new WishForStock.Command(Goods.KAOS_M, "bukan alamat", Language.ID)))
                .isInstanceOf(Invalid.class);
        assertThat(shop.messages.list("", Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    void done_wishes_are_forgotten() {
        waits("sari@contoh.test");
        ask("belum@contoh.test");
        receive(1);
        tell.tell(Goods.TOPI);
        assertThat(forget.forget()).isZero();

        shop.clock.forward(Duration.ofDays(8));
        assertThat(forget.forget()).as("never confirmed").isEqualTo(1);
        shop.clock.forward(Duration.ofDays(7));
        assertThat(forget.forget()).as("told").isEqualTo(1);
    }
}

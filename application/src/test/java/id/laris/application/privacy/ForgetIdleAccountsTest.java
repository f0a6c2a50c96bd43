package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.order.OrderProof;
import id.laris.application.shared.Goods;
import id.laris.domain.identity.AccountState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who does not come back for two years is told and, a month later, forgotten. */
class ForgetIdleAccountsTest {
    private static final Duration MONTH = ForgetIdleAccounts.NOTICE.plusSeconds(1);

    private final PrivacyRoom room = new PrivacyRoom();
    private final Duration untilWarned =
            RetentionPolicy.DEFAULT.accounts().minus(ForgetIdleAccounts.NOTICE).plusSeconds(1);

    private void run() {
        room.asTheShop(room.forgetIdleAccounts::forget);
    }

    private AccountState state(AccountId who) {
        return room.accounts.find(who).orElseThrow().state();
    }

    private List<Template> mailsTo(String email) {
        return room.shop.messages.list(email, Optional.empty(), 10).items().stream()
                .map(Messages.Message::template)
                .toList();
    }

    @Test
    void a_customer_is_told_once_and_forgotten_when_they_do_not_come() {
        room.shop.clock.forward(untilWarned.minusSeconds(1));
        run();
        assertThat(mailsTo(PrivacyRoom.MAIL.value())).isEmpty();

        room.shop.clock.forward(Duration.ofSeconds(1));
        run();
        run();
        assertThat(mailsTo(PrivacyRoom.MAIL.value())).containsExactly(Template.ACCOUNT_IDLE);
        assertThat(state(PrivacyRoom.SARI)).isEqualTo(AccountState.ACTIVE);

        room.shop.clock.forward(MONTH);
        run();
        assertThat(state(PrivacyRoom.SARI)).isEqualTo(AccountState.CLOSED);
        assertThat(mailsTo(PrivacyRoom.MAIL.value())).containsExactly(Template.ACCOUNT_IDLE_ERASED);
    }

    @Test
    void who_signs_in_after_the_mail_stays_and_is_told_again_two_years_later() {
        room.shop.clock.forward(untilWarned);
        run();
        room.shop.clock.forward(Duration.ofDays(29));
        room.signsIn(PrivacyRoom.SARI);
        room.shop.clock.forward(MONTH);

        run();

        assertThat(state(PrivacyRoom.SARI)).isEqualTo(AccountState.ACTIVE);
        assertThat(state(PrivacyRoom.BUDI)).isEqualTo(AccountState.CLOSED);
        room.shop.clock.forward(untilWarned);
        run();
        assertThat(mailsTo(PrivacyRoom.MAIL.value())).containsExactly(Template.ACCOUNT_IDLE, Template.ACCOUNT_IDLE);
    }

    @Test
    void an_open_order_keeps_them_until_it_is_over() {
        var order = room.shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        room.shop.clock.forward(untilWarned);
        run();
        room.shop.clock.forward(MONTH);
        run();
        assertThat(state(PrivacyRoom.SARI)).isEqualTo(AccountState.ACTIVE);

        room.shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "lewat waktu");
        run();

        assertThat(state(PrivacyRoom.SARI)).isEqualTo(AccountState.CLOSED);
        assertThat(room.shop.now(order).buyer().orElseThrow().name()).startsWith("ERASED-");
    }
}

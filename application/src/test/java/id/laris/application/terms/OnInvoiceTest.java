package id.laris.application.terms;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.invoice.InMemoryInvoices;
import id.laris.application.invoice.InvoiceDesk;
import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.invoice.WriteDuePapers;
import id.laris.application.order.OrderProof;
import id.laris.application.payment.ConfirmPayment;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.MethodNotOffered;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.terms.AgeBand;
import id.laris.domain.terms.ReminderPlan;
import id.laris.domain.terms.TermsRefused;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnInvoiceTest {
    private static final AccountId TOKO = new AccountId(new UUID(7, 7));

    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 100);
    private final InMemoryAccounts accounts = new InMemoryAccounts(shop.undo);
    private final InMemoryInvoices invoices = new InMemoryInvoices(shop.undo);
    private final GrantTerms grantTerms =
            new GrantTerms(shop.termsBook, accounts, shop.actor, shop.clock, new AuditNotes());
    private final OfferTerms offerTerms = new OfferTerms(shop.termsBook, shop.termsDesk, shop.actor);
    private final ShowAgeing showAgeing =
            new ShowAgeing(shop.receivables, new TermsPeople(accounts, shop.actor), shop.termsDesk);
    private final SendPaymentReminders sendReminders =
            new SendPaymentReminders(shop.receivables, ReminderPlan.STANDARD, shop.termsDesk, shop.events, shop.clock);
    private final WriteDuePapers papers = papers();

    private WriteDuePapers papers() {
        var settings = new InvoiceSettings(InvoiceSettings.When.PAID, "PT Laris", "Bandung", "");
        return new WriteDuePapers(
                invoices,
                shop.orders,
                shop.payments,
                new InvoiceDesk(TestShop.SETTINGS, settings),
                settings,
                shop.receivables,
                shop.events,
                shop.clock);
    }

    @BeforeEach
    void a_customer() {
        accounts.add(Account.active(
                TOKO,
                AccountKind.CUSTOMER,
                new EmailAddress("toko@contoh.test"),
                "Toko Maju",
                "hash",
                shop.clock.instant()));
    }

    private void allow(long limit, int days) {
        grantTerms.grant(
                new GrantTerms.Command("toko@contoh.test", Money.rupiah(limit), days, false, Optional.empty()));
    }

    private <T> T asCustomer(java.util.function.Supplier<T> work) {
        shop.actor.become(Actor.customer(TOKO));
        try {
            return work.get();
        } finally {
            shop.actor.become(Actor.SYSTEM);
        }
    }

    private Order buy() {
        var cart = shop.cartWith(KAOS_M, 1);
        return asCustomer(() -> shop.undo.inTransaction(() -> shop.placeOrder
                .place(shop.command(cart, PaymentMethod.ON_INVOICE))
                .order()));
    }

    private Order shipped() {
        var order = buy();
        shop.packParcel.pack(new PackParcel.Command(
                order.number(), Map.of(), Optional.empty(), Optional.of(new PackParcel.Command.To("JNE", "JNE-1"))));
        papers.write(order.id());
        return shop.now(order);
    }

    @Test
    void is_accepted_packed_and_shipped_before_it_is_paid_and_due_from_its_invoice_on() {
        allow(5_000_000, 30);

        var order = buy();
        papers.write(order.id());
        assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(invoices.ofOrder(order.id())).isEmpty();

        shop.packParcel.pack(new PackParcel.Command(
                order.number(), Map.of(), Optional.empty(), Optional.of(new PackParcel.Command.To("JNE", "JNE-1"))));
        papers.write(order.id());

        var invoice = invoices.ofOrder(order.id()).get(0);
        assertThat(invoice.dueOn()).contains(invoice.day().plusDays(30));
        assertThat(shop.receivables.find(order.id()).orElseThrow().dueOn()).isEqualTo(invoice.dueOn());
        var shown = shop.showOrder.show(order.number(), new OrderProof.Rights());
        assertThat(shown.receivable().orElseThrow().open())
                .isEqualTo(order.totals().total());
    }

    @Test
    void nobody_else_can_choose_it() {
        var cart = shop.cartWith(KAOS_M, 1);
        var command = shop.command(cart, PaymentMethod.ON_INVOICE);

        assertThatThrownBy(() -> shop.undo.inTransaction(() -> shop.placeOrder.place(command)))
                .isInstanceOf(MethodNotOffered.class);
        assertThatThrownBy(() -> asCustomer(() -> shop.undo.inTransaction(() -> shop.placeOrder.place(command))))
                .isInstanceOf(MethodNotOffered.class);
        assertThat(asCustomer(() -> offerTerms.offer(Money.rupiah(1)))).isEmpty();
        assertThat(shop.paymentOffers.offered(id.laris.domain.order.Channel.WEB))
                .doesNotContain(PaymentMethod.ON_INVOICE);
    }

    @Test
    void an_order_that_is_paid_at_once_does_not_become_one_on_invoice() {
        allow(5_000_000, 30);
        var order = shop.place(KAOS_M, 1, PaymentMethod.BANK_TRANSFER);

        assertThatThrownBy(() -> asCustomer(() ->
                        shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.ON_INVOICE)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() ->
                        shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.ON_INVOICE))
                .isInstanceOf(MethodNotOffered.class);
    }

    @Test
    void more_than_the_limit_is_refused_and_told_before() {
        var one = shop.place(KAOS_M, 1, PaymentMethod.BANK_TRANSFER).totals().total();
        allow(one.minorUnits() + 1, 30);
        buy();

        assertThatThrownBy(this::buy)
                .isInstanceOf(TermsRefused.class)
                .extracting("code")
                .isEqualTo("terms-limit-passed");
        var offer = asCustomer(() -> offerTerms.offer(one)).orElseThrow();
        assertThat(offer.refused()).isPresent();
        assertThat(offer.standing().left()).isEqualTo(Money.rupiah(1));
    }

    @Test
    void who_is_overdue_orders_again_when_it_is_paid() {
        allow(5_000_000, 30);
        var order = shipped();
        shop.clock.forward(Duration.ofDays(31));
        assertThatThrownBy(this::buy)
                .isInstanceOf(TermsRefused.class)
                .extracting("code")
                .isEqualTo("terms-overdue");
        assertThat(showAgeing.show().total().in(AgeBand.UP_TO_30))
                .isEqualTo(order.totals().total());

        shop.confirmPayment.confirm(order.number(), Optional.empty());

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(showAgeing.show().lines()).isEmpty();
        assertThat(buy().state()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void may_be_paid_in_parts_and_by_any_way() {
        allow(5_000_000, 30);
        var order = shipped();
        var total = order.totals().total();
        shop.confirmPayment.confirm(
                order.number(), Optional.of(new ConfirmPayment.Arrived(Money.rupiah(50_000), true)));
        assertThat(shop.receivables.find(order.id()).orElseThrow().open()).isEqualTo(total.minus(Money.rupiah(50_000)));

        var attempt = shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.BANK_TRANSFER);
        assertThat(shop.now(order).method()).isEqualTo(PaymentMethod.ON_INVOICE);
        shop.confirmPayment.confirm(order.number(), Optional.empty());

        assertThat(attempt.asked()).isGreaterThan(total.minus(Money.rupiah(50_000)));
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(shop.receivables.find(order.id()).orElseThrow().open()).isEqualTo(Money.rupiah(0));
    }

    @Test
    void is_reminded_of_each_step_once_until_it_is_paid() {
        allow(5_000_000, 30);
        var order = shipped();
        var sent = new java.util.ArrayList<Integer>();
        for (int day = 0; day < 80; day++) {
            if (day == 46) shop.confirmPayment.confirm(order.number(), Optional.empty());
            sendReminders.send();
            sendReminders.send();
            shop.clock.forward(Duration.ofDays(1));
        }
        shop.events.published().stream()
                .filter(e -> e.type().equals("terms.payment-reminder"))
                .forEach(e -> sent.add(Integer.valueOf(e.text("step"))));

        assertThat(sent).containsExactly(-3, 0, 7, 14);
    }

    @Test
    void stopped_terms_are_said_and_what_is_open_stays() {
        allow(5_000_000, 30);
        var order = shipped();
        grantTerms.grant(new GrantTerms.Command(TOKO.toString(), Money.rupiah(5_000_000), 30, true, Optional.of(1L)));

        assertThatThrownBy(this::buy).extracting("code").isEqualTo("terms-stopped");
        assertThat(shop.termsBook.standing(TOKO).orElseThrow().open())
                .isEqualTo(order.totals().total());
    }

    @Test
    void only_a_customers_account_gets_terms() {
        assertThatThrownBy(() -> grantTerms.grant(
                        new GrantTerms.Command("tidak@ada.test", Money.rupiah(1_000), 30, false, Optional.empty())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> grantTerms.grant(
                        new GrantTerms.Command("bukan-siapa", Money.rupiah(1_000), 30, false, Optional.empty())))
                .isInstanceOf(Missing.class);
    }
}

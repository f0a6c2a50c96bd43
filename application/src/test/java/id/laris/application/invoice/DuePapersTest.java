package id.laris.application.invoice;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.OrderProof;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuePapersTest {
    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 100);
    private final InMemoryInvoices invoices = new InMemoryInvoices(shop.undo);
    private WriteDuePapers papers;

    @BeforeEach
    void when_paid() {
        papers = writing(InvoiceSettings.When.PAID);
    }

    private WriteDuePapers writing(InvoiceSettings.When when) {
        var settings = new InvoiceSettings(when, "PT Laris Jaya", "Jl. Braga 1", "01.234.567.8-901.000");
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

    private Order paid() {
        var order = shop.place(KAOS_M, 3, PaymentMethod.BANK_TRANSFER);
        shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.BANK_TRANSFER);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        return shop.now(order);
    }

    private List<Invoice> written(Order order) {
        shop.undo.inTransaction(() -> {
            papers.write(order.id());
            return null;
        });
        return invoices.ofOrder(order.id());
    }

    private void refundAll(Order order) {
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "Salah pilih ukuran");
        shop.payments.get(order.id()).refunds().forEach(r -> shop.confirmRefund.confirm(order.number(), r.id()));
    }

    @Test
    void a_paid_order_has_one_invoice_however_often_it_is_asked_for() {
        var order = paid();

        var first = written(order);
        var second = written(order);

        assertThat(first).hasSize(1).isEqualTo(second);
        var invoice = first.get(0);
        assertThat(invoice.number().value()).endsWith("-000001");
        assertThat(invoice.total()).isEqualTo(order.totals().total());
        assertThat(invoice.tax()).isEqualTo(order.totals().tax());
        assertThat(invoice.net()).isEqualTo(order.totals().net());
        assertThat(invoice.goods()).isEqualTo(order.totals().goods());
        assertThat(invoice.shipping()).isEqualTo(order.totals().shipping());
        assertThat(invoice.orderNumber()).isEqualTo(order.number().value());
        assertThat(invoice.seller().name()).isEqualTo("PT Laris Jaya");
        assertThat(invoice.buyer().orElseThrow().name()).isEqualTo("Sari Dewi");
        assertThat(shop.events.of(order.id().toString()))
                .filteredOn(e -> e.type().equals("invoice.written"))
                .hasSize(1);
    }

    @Test
    void an_order_that_waits_for_its_money_has_none() {
        var order = shop.place(KAOS_M, 1, PaymentMethod.BANK_TRANSFER);

        assertThat(written(order)).isEmpty();
    }

    @Test
    void a_shop_that_wants_it_so_invoices_when_all_has_left() {
        papers = writing(InvoiceSettings.When.SHIPPED);
        var order = paid();
        assertThat(written(order)).isEmpty();

        shop.packParcel.pack(new PackParcel.Command(
                order.number(),
                order.pieces(),
                Optional.empty(),
                Optional.of(new PackParcel.Command.To("JNE", "JX1"))));

        assertThat(written(order)).hasSize(1);
    }

    @Test
    void a_refund_that_went_out_is_credited_with_its_tax() {
        var order = paid();
        var invoice = written(order).get(0);
        refundAll(order);

        var all = written(order);

        assertThat(all).hasSize(2);
        var note = all.get(1);
        assertThat(note.corrects()).contains(invoice.number());
        assertThat(note.total()).isEqualTo(invoice.total());
        assertThat(note.tax()).isEqualTo(invoice.tax());
        assertThat(written(order)).isEqualTo(all);
    }

    @Test
    void a_parcel_that_nobody_took_or_paid_is_credited_in_full() {
        papers = writing(InvoiceSettings.When.SHIPPED);
        var order = shop.place(KAOS_M, 1, PaymentMethod.CASH_ON_DELIVERY);
        shop.packParcel.pack(new PackParcel.Command(
                order.number(),
                order.pieces(),
                Optional.empty(),
                Optional.of(new PackParcel.Command.To("JNE", "JX2"))));
        var invoice = written(shop.now(order)).get(0);

        shop.orders.save(shop.now(order).cameBackUnpaid());
        var all = written(order);

        assertThat(all).hasSize(2);
        assertThat(all.get(1).corrects()).contains(invoice.number());
        assertThat(all.get(1).tax()).isEqualTo(invoice.tax());
        assertThat(invoice.left(all.subList(1, 2))).isEqualTo(rupiah(0));
        assertThat(written(order)).isEqualTo(all);
    }

    @Test
    void a_promise_to_refund_is_not_credited_yet() {
        var order = paid();
        written(order);
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "Salah pilih ukuran");

        assertThat(written(order)).hasSize(1);
    }

    @Test
    void an_order_cancelled_before_its_invoice_gets_none() {
        papers = writing(InvoiceSettings.When.SHIPPED);
        var order = paid();
        refundAll(order);

        assertThat(written(order)).isEmpty();
    }

    @Test
    void what_is_rolled_back_leaves_no_gap() {
        var lost = paid();
        try {
            shop.undo.inTransaction(() -> {
                papers.write(lost.id());
                throw new IllegalStateException("broken");
            });
        } catch (IllegalStateException expected) {
            assertThat(invoices.ofOrder(lost.id())).isEmpty();
        }

        assertThat(written(paid()).get(0).number().value()).endsWith("-000001");
        assertThat(written(lost).get(0).number().value()).endsWith("-000002");
    }

    @Test
    void the_sum_of_what_is_taken_back_is_never_more_than_the_invoice() {
        var order = paid();
        var invoice = written(order).get(0);
        var captured = shop.payments.get(order.id()).captured();
        refundAll(order);

        var notes = written(order).subList(1, 2);

        assertThat(captured).isGreaterThan(invoice.total());
        assertThat(invoice.left(notes)).isEqualTo(rupiah(0));
        assertThat(notes.stream().map(Invoice::total).reduce(rupiah(0), Money::plus))
                .isEqualTo(invoice.total());
    }
}

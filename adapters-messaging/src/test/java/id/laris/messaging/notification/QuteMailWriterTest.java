package id.laris.messaging.notification;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.invoice.Invoices;
import id.laris.application.invoice.Papers;
import id.laris.application.notification.About;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.IncidentLetter;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailWriter;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.order.CheckoutForm;
import id.laris.application.order.OrderProof;
import id.laris.application.order.PlaceOrder;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.ReportLetter;
import id.laris.application.reporting.ShowSalesReport;
import id.laris.application.shared.Goods;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.FewRegions;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.invoice.CreditNoteWritten;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceWritten;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.privacy.Incident;
import id.laris.domain.reporting.SalesAmounts;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every mail, in both languages; each is left under {@code target/mails} to be looked at. */
@QuarkusTest
class QuteMailWriterTest {
    @Inject
    MailWriter writer;

    @Inject
    Invoices invoices;

    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 100).receive(TOPI, BANDUNG, 100);

    private Order place(PaymentMethod method, Language language, String name, String note) {
        var lines = new TreeMap<>(Map.of(KAOS_M, Quantity.of(2), TOPI, Quantity.of(1)));
        var form = new CheckoutForm(
                name,
                "sari@contoh.test",
                "0812 0000 1111",
                "",
                "",
                "Jl. Setiabudi 10 RT 02/03",
                FewRegions.BANDUNG_VILLAGE.value(),
                "40153",
                Goods.REGULAR.value(),
                method.name(),
                note);
        var key = Optional.of(UUID.randomUUID().toString());
        return shop.placeOrder
                .place(new PlaceOrder.Command(null, lines, Channel.PHONE, form, language, key))
                .order();
    }

    private Order placed(PaymentMethod method, Language language) {
        var order = place(method, language, "Sari Dewi", "");
        shop.startPayment.start(order.number(), new OrderProof.Rights(), method);
        return order;
    }

    private Order paid(Language language) {
        var order = placed(PaymentMethod.BANK_TRANSFER, language);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        return order;
    }

    private Order shipped(Language language, Map<id.laris.domain.shared.Sku, Quantity> pieces) {
        var order = paid(language);
        shop.packParcel.pack(new PackParcel.Command(
                order.number(),
                pieces,
                Optional.empty(),
                Optional.of(new PackParcel.Command.To("JNE", "JX0012345678"))));
        return order;
    }

    private MailContent write(Template template, Order order) {
        var event = shop.events.of(order.id().toString()).stream()
                .filter(e ->
                        Template.forEvent(e.type()).filter(template::equals).isPresent())
                .reduce((first, second) -> second)
                .orElseThrow();
        var message = new Messages.Message(
                UUID.randomUUID(),
                event.id(),
                template,
                new About.OfOrder(order.id()),
                order.buyer().orElseThrow().email(),
                order.language(),
                MovableClock.MORNING,
                Messages.State.QUEUED,
                Optional.empty(),
                "");
        var details = shop.showOrder.show(order.number(), new OrderProof.Rights());
        var content = writer.write(
                message, details, TestShop.SETTINGS.orderUrl(order.number().value(), details.token()));
        keep(template + "-" + order.method() + "-" + order.language().tag(), content);
        return content;
    }

    private static void keep(String name, MailContent content) {
        try {
            var folder = Files.createDirectories(Path.of("target", "mails"));
            Files.writeString(folder.resolve(name + ".html"), content.html());
            Files.writeString(folder.resolve(name + ".txt"), content.subject() + "\n\n" + content.text());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void an_order_to_be_paid_by_transfer_says_how_much_where_and_until_when() {
        var order = placed(PaymentMethod.BANK_TRANSFER, Language.ID);

        var mail = write(Template.ORDER_PLACED, order);

        var asked = shop.payments.get(order.id()).latest().orElseThrow().asked().minorUnits();
        assertThat(mail.subject()).isEqualTo("Pesanan " + order.number() + " kami terima");
        assertThat(mail.text())
                .contains("Rp350.%03d".formatted(asked % 1000))
                .contains("Bank: BCA")
                .contains("1234567890")
                .contains("22 November 2026, 09.00 WIB")
                .contains("2 × Kaos Kawung")
                .contains("PPN")
                .contains("Sari Dewi")
                .contains("http://localhost:8080/pesanan/" + order.number() + "?token=");
        assertThat(mail.html())
                .contains("Rp350.<span")
                .contains(">%03d</span>".formatted(asked % 1000))
                .contains("1234 5678 90")
                .contains("lang=\"id\"")
                .contains("http://localhost:8080/pesanan/" + order.number() + "?token=");
    }

    @Test
    void speaks_the_language_the_customer_ordered_in() {
        var order = placed(PaymentMethod.BANK_TRANSFER, Language.EN);

        var mail = write(Template.ORDER_PLACED, order);

        assertThat(mail.subject()).isEqualTo("We have your order " + order.number());
        assertThat(mail.html()).contains("Thank you, Sari Dewi", "Account number", "View order", "lang=\"en\"");
        assertThat(mail.html()).doesNotContain("Nomor", "Ongkos", "Lihat");
        assertThat(mail.text()).contains("22 November 2026, 09:00 WIB").doesNotContain("Nomor", "Ongkos", "Lihat");
    }

    @Test
    void an_order_to_be_paid_online_leads_on_to_paying() {
        var mail = write(Template.ORDER_PLACED, placed(PaymentMethod.QRIS, Language.ID));

        assertThat(mail.html()).contains("Bayar sekarang", "QRIS").doesNotContain("Nomor rekening");
    }

    @Test
    void cash_on_delivery_says_how_much_to_have_ready() {
        var mail = write(Template.ORDER_PLACED, place(PaymentMethod.CASH_ON_DELIVERY, Language.ID, "Sari Dewi", ""));

        assertThat(mail.text()).contains("Siapkan uang tunai Rp350.000").doesNotContain("Bayar sebelum");
    }

    @Test
    void a_payment_names_the_amount_that_came() {
        var order = paid(Language.ID);
        var asked = shop.payments.get(order.id()).latest().orElseThrow().asked().minorUnits();

        var mail = write(Template.PAYMENT_RECEIVED, order);

        assertThat(mail.text()).contains("Rp350.%03d lewat Transfer bank".formatted(asked % 1000));
        assertThat(mail.html()).doesNotContain("Nomor rekening");
    }

    @Test
    void a_parcel_names_its_courier_number_and_pieces() {
        var order = shipped(Language.EN, Map.of(KAOS_M, Quantity.of(1)));

        var mail = write(Template.PARCEL_SHIPPED, order);

        assertThat(mail.text())
                .contains("JNE", "JX0012345678", "1 × Kaos Kawung")
                .contains("The rest follows soon");
        assertThat(mail.html()).contains("JX0012345678");
    }

    @Test
    void a_delivered_parcel_asks_for_word_of_it() {
        var order = shipped(Language.ID, Map.of());
        shop.deliverParcel.deliver(shop.shipments.ofOrder(order.id()).get(0).id());

        assertThat(write(Template.PARCEL_DELIVERED, order).text()).contains("Pesanan diterima", "dalam 3 hari");
    }

    @Test
    void a_cancelled_order_gives_the_reason_and_says_where_the_money_goes() {
        var order = paid(Language.ID);
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "Barang cacat");

        var mail = write(Template.ORDER_CANCELLED, order);

        assertThat(mail.text()).contains("Barang cacat", "Uang yang sudah kamu bayar kami kembalikan");
    }

    @Test
    void an_expired_order_and_a_refund_are_told_of() {
        var expired = placed(PaymentMethod.CARD, Language.EN);
        shop.clock.forward(java.time.Duration.ofHours(25));
        shop.expireUnpaidOrders.expire();
        assertThat(write(Template.ORDER_EXPIRED, expired).text()).contains("The time to pay is over");

        var refunded = paid(Language.ID);
        shop.cancelOrder.cancel(refunded.number(), new OrderProof.Rights(), "Stok rusak");
        var refund = shop.payments.get(refunded.id()).refunds().get(0);
        shop.confirmRefund.confirm(refunded.number(), refund.id());
        assertThat(write(Template.REFUND_SENT, refunded).text()).contains("sudah kami kirim");
    }

    @Test
    void what_the_buyer_typed_stays_text() {
        var order = place(PaymentMethod.CASH_ON_DELIVERY, Language.ID, "<b>Sari</b> & <script>alert(1)</script>", "");

        var mail = write(Template.ORDER_PLACED, order);

        assertThat(mail.html())
                .doesNotContain("<script>", "<b>Sari", "&amp;lt;")
                .contains("&lt;b&gt;Sari&lt;/b&gt; &amp; &lt;script&gt;");
        assertThat(mail.text()).contains("Terima kasih, <b>Sari</b> & <script>alert(1)</script>");
    }

    private MailContent aboutIncident(Template template, Language language, Instant at, String course) {
        var noticed = Instant.parse("2026-01-05T03:00:00Z");
        var incident = new Incident(
                new UUID(8, 1),
                Incident.Category.CONFIDENTIALITY,
                noticed,
                "nama & alamat",
                12,
                course,
                "",
                Optional.of(noticed),
                Optional.empty(),
                0);
        var message = new Messages.Message(
                new UUID(8, 2),
                new UUID(8, 3),
                template,
                new About.OfIncident(incident.id()),
                new EmailAddress("sari@contoh.test"),
                language,
                at,
                Messages.State.QUEUED,
                Optional.empty(),
                "");
        return writer.write(
                message,
                new IncidentLetter(template == Template.INCIDENT_ALERT, incident, at, "http://toko.test/admin"));
    }

    @Test
    void a_letter_about_an_incident_says_what_when_how_and_what_is_done() {
        var now = Instant.parse("2026-01-06T03:00:00Z");

        var mail = aboutIncident(Template.INCIDENT_NOTICE, Language.ID, now, "Lembar <b>tertinggal</b>.\nDitemukan.");

        assertThat(mail.text())
                .contains("Data yang terkena: nama & alamat", "5 Januari 2026, 10.00 WIB", "Lembar <b>tertinggal</b>.")
                .contains("Penanganan dan pemulihan: masih berlangsung");
        assertThat(mail.html())
                .contains("nama &amp; alamat", "Lembar &lt;b&gt;tertinggal&lt;/b&gt;.")
                .doesNotContain("<b>tertinggal");
        assertThat(mail.subject()).doesNotContain("alamat");
    }

    @Test
    void a_reminder_of_an_incident_says_how_much_time_is_left_and_what_is_to_be_done() {
        var after48 = Instant.parse("2026-01-07T03:00:00Z");

        var mail = aboutIncident(Template.INCIDENT_ALERT, Language.ID, after48, "x");
        var late = aboutIncident(Template.INCIDENT_ALERT, Language.EN, after48.plusSeconds(90_000), "x");

        assertThat(mail.subject()).isEqualTo("Insiden data pribadi: sisa 24 jam");
        assertThat(mail.text())
                .contains("8 Januari 2026, 10.00 WIB", "Orang yang terkena belum diberi tahu")
                .doesNotContain("Lembaga pelindungan data pribadi belum");
        assertThat(late.subject()).isEqualTo("Personal data incident: the 72 hours are over");
        for (var language : Language.values())
            for (var template : List.of(Template.INCIDENT_ALERT, Template.INCIDENT_NOTICE))
                assertThat(aboutIncident(template, language, after48, "x").text())
                        .doesNotContain("{", "incidentMail:", "NOT_FOUND", "null");
    }

    private MailContent report(Language language, boolean more, SalesFigures total) {
        var day = LocalDate.of(2026, 11, 21);
        var message = new Messages.Message(
                new UUID(9, 2),
                new UUID(9, 3),
                Template.REPORT_DUE,
                new About.OfReport(new UUID(9, 1), new AccountId(new UUID(9, 4))),
                new EmailAddress("ani@toko.test"),
                language,
                MovableClock.MORNING,
                Messages.State.QUEUED,
                Optional.empty(),
                "");
        var query = new ShowSalesReport.Query(ShowSalesReport.By.PRODUCT, new Period(day, day), Optional.empty());
        var row = new ShowSalesReport.Row("kaos", "Kaos", total, SalesFigures.NONE);
        var content = writer.write(
                message,
                new ReportLetter(
                        "Kemarin <b>& hari ini",
                        new ShowSalesReport.Report(
                                query, total, SalesFigures.NONE, SalesFigures.NONE, List.of(row), more),
                        "http://toko.test/admin/laporan/penjualan?per=PRODUCT&dari=x"));
        keep("REPORT_DUE-" + language.tag(), content);
        return content;
    }

    @Test
    void a_report_says_its_sums_and_brings_its_rows() {
        var sold = new SalesFigures(1_234, SalesAmounts.NONE);

        var mail = report(Language.ID, false, sold);
        assertThat(mail.subject()).isEqualTo("Kemarin <b>& hari ini: 21 November 2026");
        assertThat(mail.text()).contains("seluruh toko", "Bersih: Rp0", "Pesanan: 1.234, rata-rata Rp0", "terlampir.");
        assertThat(mail.html()).contains("Kemarin &lt;b&gt;&amp; hari ini").doesNotContain("Kemarin <b>");
        var file = mail.attachment().orElseThrow();
        assertThat(file.name()).isEqualTo("penjualan-2026-11-21-2026-11-21.xlsx");
        assertThat(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("kaos");

        var long_one = report(Language.EN, true, sold);
        assertThat(long_one.text())
                .contains("the whole shop", "Orders: 1,234, Rp0 on average", "the first 1 rows")
                .doesNotContain("{", "reportMail:", "NOT_FOUND", "null", "Pesanan");
    }

    @Test
    void leaves_no_word_without_translation() {
        for (var language : Language.values()) {
            var placed = write(Template.ORDER_PLACED, placed(PaymentMethod.BANK_TRANSFER, language));
            var shipped = write(Template.PARCEL_SHIPPED, shipped(language, Map.of()));
            assertThat(placed.text() + placed.subject() + shipped.text() + shipped.subject())
                    .doesNotContain("{", "mail:", "NOT_FOUND", "null");
            assertThat(placed.html() + shipped.html()).doesNotContain("{mail", "NOT_FOUND", "null");
        }
    }

    @Test
    void an_invoice_comes_along_as_a_file() {
        for (var language : Language.values()) {
            var order = paid(language);
            var invoice = Papers.invoice(invoices.nextNumber(InvoiceKind.INVOICE, 2026), order.id());
            invoices.add(invoice);
            shop.events.publish(
                    new InvoiceWritten(order.id(), invoice.number(), invoice.total(), MovableClock.MORNING));

            var mail = write(Template.INVOICE_WRITTEN, order);

            assertThat(mail.subject())
                    .contains(invoice.number().value(), order.number().value());
            var file = mail.attachment().orElseThrow();
            assertThat(file.name()).isEqualTo(invoice.number() + ".pdf");
            assertThat(file.type()).isEqualTo("application/pdf");
            assertThat(new String(file.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-")
                    .contains(invoice.number().value());
        }
    }

    @Test
    void a_credit_note_says_how_much_went_back() {
        var order = paid(Language.ID);
        var invoice = Papers.invoice(invoices.nextNumber(InvoiceKind.INVOICE, 2026), order.id());
        invoices.add(invoice);
        var note = Papers.credit(invoice, 11_100, 71, List.of());
        invoices.add(note);
        shop.events.publish(
                new CreditNoteWritten(order.id(), note.number(), invoice.number(), note.total(), MovableClock.MORNING));

        var mail = write(Template.CREDIT_NOTE_WRITTEN, order);

        assertThat(mail.text())
                .contains("Rp11.100", invoice.number().value(), note.number().value());
        assertThat(mail.attachment().orElseThrow().name()).isEqualTo("CN-2026-000071.pdf");
    }

    private MailContent heldMoney(Language language) {
        var message = new Messages.Message(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Template.ACCOUNT_HOLD_ENDS,
                new About.OfAccount(AccountKind.STAFF, Optional.empty()),
                new EmailAddress("rina@toko.test"),
                language,
                Instant.parse("2026-11-23T17:00:00Z"),
                Messages.State.QUEUED,
                Optional.empty(),
                "");
        var hold = new AccountLetter.EndingHold(
                new OrderNumber("LR-000001"), Money.rupiah(350_000), "midtrans", Instant.parse("2026-11-24T03:00:00Z"));
        var link = new AccountLetter.Link("https://toko.test/admin/pembayaran/macet", Duration.ZERO);
        return writer.write(message, new AccountLetter("Rina", link, List.of(hold)));
    }

    @Test
    void a_mail_about_held_money_names_order_amount_and_time() {
        var indonesian = heldMoney(Language.ID);
        assertThat(indonesian.subject()).isEqualTo("1 pembayaran yang ditahan segera dilepas");
        assertThat(indonesian.text())
                .contains("LR-000001: Rp350.000 di midtrans, sampai 24 November 2026, 10.00 WIB")
                .contains("/admin/pembayaran/macet");

        var english = heldMoney(Language.EN);
        assertThat(english.subject()).isEqualTo("1 held payment will soon be let go");
        assertThat(english.html()).contains("LR-000001: Rp350.000 at midtrans, until 24 November 2026, 10:00 WIB");
    }
}

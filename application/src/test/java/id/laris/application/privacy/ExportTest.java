package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.customer.AddressBooksContract;
import id.laris.application.notification.Template;
import id.laris.application.reporting.Footfall.Footprint;
import id.laris.application.shared.Goods;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.AddressId;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Dispute;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.StrayNotice;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.risk.Listing;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.StockWish;
import id.laris.domain.terms.CreditTerms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExportTest {
    private final PrivacyRoom room = new PrivacyRoom();

    private UUID made() {
        var request = room.requestExport.request();
        room.asTheShop(room.buildExports::build);
        return request.id();
    }

    @Test
    void a_copy_says_all_that_the_shop_keeps_about_a_customer_and_nothing_about_another() {
        room.books.save(
                PrivacyRoom.SARI,
                AddressBook.empty()
                        .with(new AddressId(UUID.randomUUID()), "Rumah", AddressBooksContract.address("Ibu"), true));
        var order = room.shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        room.as(PrivacyRoom.BUDI);
        var other = room.shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        room.as(PrivacyRoom.SARI);

        assertThat(room.takeExport.take(made()))
                .contains("schemaVersion=1", "Sari Dewi", "Ibu", order.number().value(), "BANK_TRANSFER")
                .doesNotContain(other.number().value(), "Budi");
    }

    /** Money of that order was taken back, and a message about it doubted. */
    private void disputed(Order order) {
        var attempt = room.shop.payments.get(order.id()).attempts().get(0);
        var told = new TakenBack(
                "key-" + order.number(),
                TakenBack.Kind.DISPUTE,
                Optional.empty(),
                Optional.empty(),
                "kartu Bu Sari hilang");
        var dispute = Dispute.raised(UUID.randomUUID(), order.id(), attempt, told, room.shop.clock.instant());
        room.shop.disputes.add(dispute);
        var stray = StrayNotice.waiting(
                UUID.randomUUID(),
                attempt.provider(),
                "key-" + order.number(),
                "ref-12345678",
                Optional.of(attempt.id()),
                StrayNotice.Doubt.WRONG_MONEY,
                room.shop.clock.instant());
        room.shop.strayNotices.add(stray);
        room.shop.strayNotices.end(stray.putAside("Bu Sari salah kirim", "staff a", room.shop.clock.instant()));
    }

    @Test
    void what_was_written_about_their_payments_is_in_it() {
        disputed(room.shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER));

        assertThat(room.takeExport.take(made()))
                .contains("kartu Bu Sari hilang", "Bu Sari salah kirim", "why=WRONG_MONEY")
                .doesNotContain("ref-12345678");
    }

    @Test
    void what_the_customer_waits_for_is_in_it() {
        room.shop.stockWishes.add(StockWish.ofCustomer(
                UUID.randomUUID(),
                Goods.KAOS_M,
                PrivacyRoom.MAIL,
                PrivacyRoom.SARI,
                Language.ID,
                room.shop.clock.instant()));

        assertThat(room.takeExport.take(made())).contains("stockWishes=[{sku=KAOS-NILA-M");
    }

    @Test
    void what_was_kept_of_their_visits_is_in_it() {
        room.footfall.keep(List.of(new Footprint(
                room.marks.of(PrivacyRoom.SARI), ShopStep.PRODUCT, "topi-rimba", "", 0, room.shop.clock.instant())));

        assertThat(room.takeExport.take(made())).contains("visits=[{", "step=PRODUCT", "product=topi-rimba");
    }

    @Test
    void what_they_may_owe_and_what_was_thought_of_their_orders_is_in_it() {
        room.shop.termsBook.save(CreditTerms.of(
                PrivacyRoom.SARI, Money.rupiah(2_500_000), 14, false, "staff a", room.shop.clock.instant()));
        room.shop.riskBook.add(new Listing(
                UUID.randomUUID(),
                Listing.Kind.ALLOW,
                Listing.Subject.EMAIL,
                PrivacyRoom.MAIL.value(),
                "langganan lama",
                Optional.empty(),
                "staff a",
                room.shop.clock.instant()));

        assertThat(room.takeExport.take(made()))
                .contains("terms={limit=2500000, days=14", "lists=[{kind=ALLOW, by=EMAIL", "langganan lama");
    }

    @Test
    void mails_about_the_account_and_sign_ins_are_in_it() {
        room.asTheShop(() -> room.mail.tell(
                Template.ACCOUNT_PASSWORD_CHANGED,
                room.accounts.find(PrivacyRoom.SARI).orElseThrow()));
        room.asTheShop(() -> room.mail.tell(
                Template.ACCOUNT_FACTOR_ON, room.accounts.find(PrivacyRoom.BUDI).orElseThrow()));
        room.signsIn(PrivacyRoom.SARI);

        assertThat(room.takeExport.take(made()))
                .contains("ACCOUNT_PASSWORD_CHANGED", "signIns=[{at=", "address=203.0.113.7")
                .doesNotContain("ACCOUNT_FACTOR_ON");
    }

    @Test
    void a_copy_is_taken_once() {
        var id = made();
        room.takeExport.take(id);

        assertThatThrownBy(() -> room.takeExport.take(id)).isInstanceOf(Missing.class);
    }

    @Test
    void a_copy_cannot_be_taken_after_a_day_or_by_another() {
        var id = made();

        room.as(PrivacyRoom.BUDI);
        assertThatThrownBy(() -> room.takeExport.take(id)).isInstanceOf(Missing.class);

        room.as(PrivacyRoom.SARI);
        assertThat(room.showMyPrivacy.show().ready()).isPresent();
        room.shop.clock.forward(Duration.ofHours(24));
        assertThat(room.showMyPrivacy.show().ready()).isEmpty();
        assertThatThrownBy(() -> room.takeExport.take(id)).isInstanceOf(Missing.class);
    }

    @Test
    void asking_twice_is_one_request_until_it_is_answered() {
        var first = room.requestExport.request();

        assertThat(room.requestExport.request()).isEqualTo(first);
        room.asTheShop(room.buildExports::build);

        assertThat(room.requests.get(first.id()).state()).isEqualTo(DataRequest.State.DONE);
        assertThat(room.requestExport.request().id()).isNotEqualTo(first.id());
    }

    @Test
    void references_of_payments_are_masked() {
        assertThat(OrdersForExport.masked("TRX-0123456789")).isEqualTo("••••••••6789");
        assertThat(OrdersForExport.masked("12")).isEqualTo("12");
    }
}

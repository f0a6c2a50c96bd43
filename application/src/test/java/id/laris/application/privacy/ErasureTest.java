package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laris.application.customer.AddressBooksContract;
import id.laris.application.customer.Wishlists;
import id.laris.application.notification.About;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.order.OrderProof;
import id.laris.application.reporting.Footfall.Footprint;
import id.laris.application.risk.RiskBook;
import id.laris.application.shared.Goods;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.AddressId;
import id.laris.domain.customer.Profile;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.WrongPassword;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Dispute;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.StrayNotice;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.privacy.PersonErased;
import id.laris.domain.privacy.Subject;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.risk.Listing;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.StockWish;
import id.laris.domain.terms.CreditTerms;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private final PrivacyRoom room = new PrivacyRoom();

    private Order ordered() {
        return room.shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
    }

    private void callOff(Order order) {
        room.shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "berubah pikiran");
    }

    private void live() {
        room.profiles.save(PrivacyRoom.SARI, Profile.empty(Language.ID));
        room.books.save(
                PrivacyRoom.SARI,
                AddressBook.empty()
                        .with(new AddressId(UUID.randomUUID()), "Rumah", AddressBooksContract.address("Sari"), true));
        room.wishlists.put(
                PrivacyRoom.SARI, new Wishlists.Wish(Goods.topi().slug(), Optional.empty(), room.shop.clock.instant()));
        room.ledger.append(List.of(ConsentLedgerContract.event(
                new Subject.Customer(PrivacyRoom.SARI), ConsentEvent.Action.GRANT, room.shop.clock.instant())));
        room.shop.cartWith(Goods.TOPI, 2);
        room.shop.stockWishes.add(StockWish.ofCustomer(
                UUID.randomUUID(),
                Goods.KAOS_M,
                PrivacyRoom.MAIL,
                PrivacyRoom.SARI,
                Language.ID,
                room.shop.clock.instant()));
        // Asked before there was an account.
        room.shop.stockWishes.add(StockWish.ofVisitor(
                UUID.randomUUID(), Goods.KAOS_L, PrivacyRoom.MAIL, Language.ID, room.shop.clock.instant()));
    }

    private Listing listed(Listing.Kind kind, Listing.Subject subject, String value) {
        var listing = new Listing(
                UUID.randomUUID(),
                kind,
                subject,
                value,
                "tiga kali menolak paket",
                Optional.empty(),
                "staff a",
                room.shop.clock.instant());
        room.shop.riskBook.add(listing);
        return listing;
    }

    @Test
    void who_may_pay_later_is_forgotten_and_so_is_who_is_on_a_list_but_not_that_they_are_denied() {
        room.shop.termsBook.save(CreditTerms.of(
                PrivacyRoom.SARI, Money.rupiah(2_500_000), 14, false, "staff a", room.shop.clock.instant()));
        var order = ordered();
        var buyer = order.buyer().orElseThrow();
        var allowed =
                listed(Listing.Kind.ALLOW, Listing.Subject.EMAIL, buyer.email().value());
        var denied =
                listed(Listing.Kind.DENY, Listing.Subject.PHONE, buyer.phone().value());
        var other = listed(Listing.Kind.DENY, Listing.Subject.EMAIL, "lain@contoh.test");
        callOff(order);

        room.requestErasure.request(PrivacyRoom.PASSWORD);

        assertThat(room.shop.termsBook.find(PrivacyRoom.SARI)).isEmpty();
        assertThat(room.shop.riskBook.findListing(allowed.id())).isEmpty();
        assertThat(room.shop.riskBook.findListing(other.id())).contains(other);
        var left = room.shop.riskBook.findListing(denied.id()).orElseThrow();
        assertThat(left.value()).doesNotContain(buyer.phone().value());
        assertThat(left.reason()).startsWith("ERASED-");
        assertThat(room.shop
                        .riskBook
                        .about(
                                new RiskBook.Who(Optional.empty(), buyer, Optional.empty(), Optional.empty()),
                                room.shop.clock.instant())
                        .listed())
                .containsExactly(Listing.Kind.DENY);
    }

    @Test
    void what_was_told_saved_and_wished_for_is_gone_and_the_account_is_closed() {
        live();
        room.footfall.keep(List.of(new Footprint(
                room.marks.of(PrivacyRoom.SARI), ShopStep.PRODUCT, "topi-rimba", "", 0, room.shop.clock.instant())));

        var request = room.requestErasure.request(PrivacyRoom.PASSWORD);

        assertThat(request.state()).isEqualTo(DataRequest.State.DONE);
        assertThat(room.footfall.of(room.marks.of(PrivacyRoom.SARI))).isEmpty();
        assertThat(room.profiles.find(PrivacyRoom.SARI)).isEmpty();
        assertThat(room.books.of(PrivacyRoom.SARI).entries()).isEmpty();
        assertThat(room.wishlists.of(PrivacyRoom.SARI)).isEmpty();
        assertThat(room.shop.stockWishes.find(Goods.KAOS_M, PrivacyRoom.MAIL)).isEmpty();
        assertThat(room.shop.stockWishes.find(Goods.KAOS_L, PrivacyRoom.MAIL)).isEmpty();
        assertThat(room.shop.customerCarts.find(PrivacyRoom.SARI)).isEmpty();
        var account = room.accounts.find(PrivacyRoom.SARI).orElseThrow();
        assertThat(account.state()).isEqualTo(AccountState.CLOSED);
        assertThat(account.name()).isEqualTo("-");
        assertThat(account.email()).isNotEqualTo(PrivacyRoom.MAIL);
    }

    @Test
    void the_proof_of_consent_stays_without_from_where_it_was_given() {
        live();

        room.requestErasure.request(PrivacyRoom.PASSWORD);

        assertThat(room.ledger.of(new Subject.Customer(PrivacyRoom.SARI)))
                .singleElement()
                .satisfies(event -> assertThat(event.origin()).isEqualTo(Origin.INSIDE));
    }

    @Test
    void orders_keep_what_tax_law_needs_and_lose_the_person() {
        var order = ordered();
        callOff(order);
        var message = new Messages.Message(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Template.ORDER_PLACED,
                new About.OfOrder(order.id()),
                PrivacyRoom.MAIL,
                Language.ID,
                room.shop.clock.instant(),
                Messages.State.SENT,
                Optional.of(new MailContent("Pesanan", "<p>Sari</p>", "Sari")),
                "");
        room.shop.messages.add(message);

        room.requestErasure.request(PrivacyRoom.PASSWORD);

        var kept = room.shop.now(order);
        assertThat(kept.lines()).isEqualTo(order.lines());
        assertThat(kept.totals()).isEqualTo(order.totals());
        assertThat(kept.buyer().orElseThrow().name()).startsWith("ERASED-");
        assertThat(kept.toString()).doesNotContain("Sari", "sari@", "Setiabudi", "+6281200001111");
        assertThat(room.shop.messages.find(message.id()).orElseThrow().content())
                .isEmpty();
        assertThat(room.shop
                        .messages
                        .find(message.id())
                        .orElseThrow()
                        .recipient()
                        .value())
                .endsWith("@erased.invalid");
    }

    @Test
    void an_order_under_way_postpones_it_with_the_reason_and_it_is_done_when_the_order_is_over() {
        var order = ordered();

        var request = room.requestErasure.request(PrivacyRoom.PASSWORD);
        assertThat(request.state()).isEqualTo(DataRequest.State.POSTPONED);
        assertThat(request.hindrance()).isEqualTo("open-orders");
        assertThat(room.accounts.find(PrivacyRoom.SARI).orElseThrow().isActive())
                .isTrue();

        callOff(order);
        room.asTheShop(room.carryOutErasures::carryOut);

        assertThat(room.requests.get(request.id()).state()).isEqualTo(DataRequest.State.DONE);
        assertThat(room.shop.now(order).buyer().orElseThrow().name()).startsWith("ERASED-");
    }

    @Test
    void money_that_is_still_owed_postpones_it() {
        var order = ordered();
        room.asTheShop(() -> room.shop.confirmPayment.confirm(order.number(), Optional.empty()));
        room.asTheShop(
                () -> room.shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "barang rusak di gudang"));

        var request = room.requestErasure.request(PrivacyRoom.PASSWORD);

        assertThat(request.hindrance()).isEqualTo("open-refunds");
    }

    /** Money of that order was taken back, and a message about it doubted. */
    private Dispute disputed(Order order) {
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
        return dispute;
    }

    @Test
    void money_in_dispute_postpones_it_and_afterwards_nobody_is_named_in_what_was_written() {
        var order = ordered();
        callOff(order);
        var dispute = disputed(order);

        var request = room.requestErasure.request(PrivacyRoom.PASSWORD);
        assertThat(request.hindrance()).isEqualTo("open-disputes");

        room.shop.disputes.close(dispute.closed("Bu Sari menang", "staff a", room.shop.clock.instant()));
        room.asTheShop(room.carryOutErasures::carryOut);

        assertThat(room.requests.get(request.id()).state()).isEqualTo(DataRequest.State.DONE);
        var left = room.shop.disputes.get(dispute.id());
        assertThat(left.words() + left.note()).isEmpty();
        assertThat(left.isOpen()).isFalse();
        assertThat(room.shop.strayNotices.about(List.of(dispute.attempt())))
                .extracting(StrayNotice::note, StrayNotice::state)
                .containsExactly(tuple("", StrayNotice.State.SET_ASIDE));
    }

    @Test
    void asking_twice_is_one_request_and_it_can_be_taken_back() {
        ordered();
        var first = room.requestErasure.request(PrivacyRoom.PASSWORD);

        assertThat(room.requestErasure.request(PrivacyRoom.PASSWORD).id()).isEqualTo(first.id());
        room.withdrawErasure.withdraw();

        room.asTheShop(room.carryOutErasures::carryOut);
        assertThat(room.requests.get(first.id()).state()).isEqualTo(DataRequest.State.WITHDRAWN);
    }

    @Test
    void nobody_is_forgotten_without_their_password() {
        assertThatThrownBy(() -> room.requestErasure.request(new Password("salah")))
                .isInstanceOf(WrongPassword.class);
        assertThat(room.requests.of(PrivacyRoom.SARI)).isEmpty();
    }

    @Test
    void nobody_is_forgotten_by_another() {
        ordered();
        var request = room.requestErasure.request(PrivacyRoom.PASSWORD);

        room.as(PrivacyRoom.BUDI);

        assertThatThrownBy(() -> room.carryOutErasure.carryOut(request.id())).isInstanceOf(Missing.class);
    }

    @Test
    void whoever_is_in_the_register_and_came_back_is_forgotten_again() {
        live();
        var order = ordered();
        room.register.add(List.of(PrivacyRoom.SARI));

        room.asTheShop(() -> assertThat(room.eraseAgain.erase()).isEqualTo(1));
        assertThat(room.requests.of(PrivacyRoom.SARI))
                .extracting(DataRequest::hindrance)
                .containsExactly("open-orders");

        callOff(order);
        room.asTheShop(() -> assertThat(room.eraseAgain.erase()).isEqualTo(1));
        assertThat(room.accounts.find(PrivacyRoom.SARI).orElseThrow().state()).isEqualTo(AccountState.CLOSED);
        assertThat(room.shop.now(order).buyer().orElseThrow().name()).startsWith("ERASED-");
        assertThat(room.accounts.find(PrivacyRoom.BUDI).orElseThrow().isActive())
                .isTrue();
        room.shop.actor.become(Actor.SYSTEM);
        assertThat(room.eraseAgain.erase()).isZero();
    }

    @Test
    void the_register_learns_who_was_forgotten() {
        room.requestErasure.request(PrivacyRoom.PASSWORD);

        assertThat(room.shop.events.published())
                .filteredOn(event -> event.type().equals(PersonErased.TYPE))
                .singleElement()
                .satisfies(event -> assertThat(event.uuid("account")).isEqualTo(PrivacyRoom.SARI.value()));
        room.shop.actor.become(Actor.SYSTEM);
        room.eraseAgain.erase();
        assertThat(room.register.all()).containsExactly(PrivacyRoom.SARI);
    }

    @Test
    void the_last_mail_says_that_it_is_done() {
        room.requestErasure.request(PrivacyRoom.PASSWORD);

        assertThat(room.shop
                        .messages
                        .list(PrivacyRoom.MAIL.value(), Optional.empty(), 10)
                        .items())
                .extracting(Messages.Message::template)
                .containsExactly(Template.ACCOUNT_ERASED);
    }
}

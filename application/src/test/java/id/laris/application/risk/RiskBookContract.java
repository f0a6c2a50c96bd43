package id.laris.application.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Orderings;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.order.Order;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.risk.Assessment;
import id.laris.domain.risk.Listing;
import id.laris.domain.risk.Reason;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.risk.Traces;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of reviews and listings promises. */
public interface RiskBookContract {
    Instant NOW = Orderings.PLACED_AT.plus(Duration.ofMinutes(10));

    RiskBook book();

    Orders orders();

    Payments payments();

    private static Contact stranger() {
        var one = UUID.randomUUID().toString().substring(0, 12);
        int digits = Math.floorMod(one.hashCode(), 90_000_000) + 10_000_000;
        return new Contact("Orang " + one, new EmailAddress(one + "@contoh.test"), new PhoneNumber("0812" + digits));
    }

    private Order bought(Contact by, Instant at) {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS, at, by);
        orders().add(order);
        payments().add(Payment.of(order.id(), order.totals().total()));
        return order;
    }

    private RiskBook.Known about(Contact contact) {
        return book().about(new RiskBook.Who(Optional.empty(), contact, Optional.of("32"), Optional.empty()), NOW);
    }

    @Test
    default void knows_nothing_about_a_stranger() {
        var known = about(stranger());

        assertThat(known.accountSince()).isEmpty();
        assertThat(known.ordersInHour()).isZero();
        assertThat(known.failedPayments()).isZero();
        assertThat(known.refusedParcels()).isZero();
        assertThat(known.newPlace()).isTrue();
        assertThat(known.listed()).isEmpty();
    }

    @Test
    default void counts_orders_by_either_mark_and_failed_attempts() {
        var sari = stranger();
        var samePhone = new Contact("Lain", stranger().email(), sari.phone());
        var first = bought(sari, Orderings.PLACED_AT);
        bought(samePhone, Orderings.PLACED_AT);
        bought(sari, NOW.minus(Duration.ofHours(2)));
        bought(stranger(), Orderings.PLACED_AT);
        var attempt =
                Orderings.attempt("midtrans", PaymentMethod.CARD, first.totals().total());
        payments().save(payments().get(first.id()).start(attempt).ended(attempt.id(), AttemptState.FAILED));

        var known = about(sari);
        assertThat(known.ordersInHour()).isEqualTo(2);
        assertThat(known.failedPayments()).isEqualTo(1);
        assertThat(known.newPlace()).isFalse();
        var withoutIt =
                book().about(new RiskBook.Who(Optional.empty(), sari, Optional.of("99"), Optional.of(first.id())), NOW);
        assertThat(withoutIt.ordersInHour()).isEqualTo(1);
        assertThat(withoutIt.newPlace()).isTrue();
    }

    private Order ordered(Contact by, Traces traces, Instant at) {
        var order = bought(by, at);
        book().leave(traces, order);
        return order;
    }

    @Test
    default void counts_orders_from_one_place_in_the_net_and_others_at_one_door() {
        var one = UUID.randomUUID().toString();
        var traces = new Traces(Optional.of("203.0.113." + one), Optional.of("3273011001 jalan" + one));
        var sari = stranger();
        var first = ordered(sari, traces, NOW.minus(Duration.ofMinutes(5)));
        ordered(sari, traces, NOW.minus(Duration.ofMinutes(4)));
        ordered(stranger(), traces, NOW.minus(Duration.ofMinutes(3)));
        ordered(stranger(), traces, NOW.minus(Duration.ofHours(2)));
        ordered(stranger(), traces, NOW.minus(Duration.ofHours(30)));
        ordered(stranger(), new Traces(Optional.of("203.0.113.7" + one), Optional.empty()), NOW);

        var known =
                book().about(new RiskBook.Who(Optional.empty(), sari, Optional.empty(), Optional.empty(), traces), NOW);
        assertThat(known.ordersFromOrigin()).isEqualTo(3);
        assertThat(known.othersAtDoor()).as("known at that door").isZero();
        var newThere = new RiskBook.Who(Optional.empty(), stranger(), Optional.empty(), Optional.empty(), traces);
        assertThat(book().about(newThere, NOW).othersAtDoor()).isEqualTo(3);
        var again = new Traces(Optional.empty(), traces.door());
        var reassessed = book().about(
                        new RiskBook.Who(Optional.empty(), sari, Optional.empty(), Optional.of(first.id()), again),
                        NOW);
        assertThat(reassessed.ordersFromOrigin()).isEqualTo(2);
        assertThat(about(sari).ordersFromOrigin()).isZero();

        assertThat(book().forgetTracesBefore(NOW.minus(Duration.ofHours(20)))).isPositive();
        book().forgetNotes(List.of(first.id()));
        var later =
                book().about(new RiskBook.Who(Optional.empty(), sari, Optional.empty(), Optional.empty(), traces), NOW);
        assertThat(later.ordersFromOrigin()).isEqualTo(2);
    }

    @Test
    default void finds_who_is_listed_by_any_of_what_they_are_known_by() {
        var sari = stranger();
        var account = new AccountId(UUID.randomUUID());
        var denied =
                listing(Listing.Kind.DENY, Listing.Subject.PHONE, sari.phone().value(), Optional.empty());
        book().add(denied);
        book().add(listing(Listing.Kind.ALLOW, Listing.Subject.ACCOUNT, account.toString(), Optional.empty()));
        book().add(listing(
                Listing.Kind.ALLOW, Listing.Subject.EMAIL, sari.email().value(), Optional.of(NOW.minusSeconds(1))));

        assertThat(about(sari).listed()).containsExactly(Listing.Kind.DENY);
        var signedIn = new RiskBook.Who(Optional.of(account), sari, Optional.empty(), Optional.empty());
        assertThat(book().about(signedIn, NOW).listed())
                .containsExactlyInAnyOrder(Listing.Kind.DENY, Listing.Kind.ALLOW);
        assertThat(book().findListing(denied.id())).contains(denied);
        assertThat(book().listings(Optional.empty(), 500).items()).contains(denied);

        book().remove(denied.id());
        assertThat(about(sari).listed()).isEmpty();
    }

    private static Listing listing(Listing.Kind kind, Listing.Subject subject, String value, Optional<Instant> until) {
        return new Listing(
                UUID.randomUUID(), kind, subject, value, "uji coba", until, "staff a", NOW.minusSeconds(3_600));
    }

    @Test
    default void who_is_denied_stays_so_when_nobody_can_read_any_more_who_they_are() {
        var sari = stranger();
        var denied =
                listing(Listing.Kind.DENY, Listing.Subject.PHONE, sari.phone().value(), Optional.empty());
        book().add(denied);
        var found = book().listingsOf(Optional.empty(), Set.of(sari.email()), Set.of(sari.phone()));
        assertThat(found).containsExactly(denied);

        book().forgetPerson(denied.withoutPerson("ERASED-0123456789ab"));

        assertThat(book().findListing(denied.id()).orElseThrow().value())
                .doesNotContain(sari.phone().value());
        assertThat(book().findListing(denied.id()).orElseThrow().reason()).isEqualTo("ERASED-0123456789ab");
        assertThat(about(sari).listed()).containsExactly(Listing.Kind.DENY);
        assertThat(book().listingsOf(Optional.empty(), Set.of(), Set.of())).isEmpty();
    }

    @Test
    default void a_note_is_forgotten_and_the_decision_stays() {
        var order = bought(stranger(), Orderings.PLACED_AT);
        var reasons = new Assessment(List.of(new Reason(RiskRule.NEW_AND_HIGH, 70, 9_000_000, 5_000_000)), 60);
        book().save(Review.held(order.id(), order.number(), reasons, NOW));
        book().save(book().find(order.id()).orElseThrow().decide(true, "staff b", "sudah ditelepon", NOW));

        book().forgetNotes(List.of(order.id()));

        var stored = book().find(order.id()).orElseThrow();
        assertThat(stored.note()).isEmpty();
        assertThat(stored.state()).isEqualTo(Review.State.RELEASED);
    }

    @Test
    default void reviews_wait_until_they_are_decided_once() {
        var reasons = new Assessment(
                List.of(
                        new Reason(RiskRule.NEW_AND_HIGH, 40, 9_000_000, 4_000_000),
                        new Reason(RiskRule.REFUSED_PARCELS, 30, 1, 1)),
                65);
        long before = book().countWaiting();
        var order = bought(stranger(), Orderings.PLACED_AT);
        var calledOff = bought(stranger(), Orderings.PLACED_AT);
        book().save(Review.held(order.id(), order.number(), reasons, NOW));
        book().save(Review.held(calledOff.id(), calledOff.number(), reasons, NOW));
        orders().save(orders().get(calledOff.id()).cancel());

        var stored = book().find(order.id()).orElseThrow();
        assertThat(stored.assessment()).isEqualTo(reasons);
        assertThat(book().countWaiting()).isEqualTo(before + 1);
        assertThat(book().waiting(Optional.empty(), 500).items())
                .contains(stored)
                .noneMatch(r -> r.order().equals(calledOff.id()));

        book().save(stored.decide(true, "staff b", "sudah ditelepon", NOW));
        var decided = book().find(order.id()).orElseThrow();
        assertThat(decided.state()).isEqualTo(Review.State.RELEASED);
        assertThat(decided.note()).isEqualTo("sudah ditelepon");
        assertThat(decided.decidedBy()).contains("staff b");
        assertThat(book().countWaiting()).isEqualTo(before);
        assertThatThrownBy(() -> book().save(stored)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void a_held_order_is_stored_as_one() {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.CASH_ON_DELIVERY)
                .held();
        orders().add(order);

        var stored = orders().get(order.id());
        assertThat(stored.underReview()).isTrue();
        orders().save(stored.released());
        assertThat(orders().get(order.id()).underReview()).isFalse();
    }
}

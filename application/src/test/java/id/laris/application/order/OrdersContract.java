package id.laris.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderTab;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every order book promises. */
public interface OrdersContract {
    Orders orders();

    private Order add(PaymentMethod method, Instant placedAt, String buyer) {
        var order = Orderings.order(orders().nextNumber(), method, placedAt, buyer);
        orders().add(order);
        return orders().get(order.id());
    }

    private Order add(PaymentMethod method) {
        return add(method, Orderings.PLACED_AT, "Sari Dewi");
    }

    @Test
    default void an_order_comes_back_as_it_was_stored() {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.BANK_TRANSFER);

        orders().add(order);

        assertThat(orders().get(order.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(order);
        assertThat(orders().get(order.number()).id()).isEqualTo(order.id());
        assertThat(orders().find(order.number())).isPresent();
    }

    @Test
    default void numbers_are_never_given_twice() {
        assertThat(List.of(orders().nextNumber(), orders().nextNumber(), orders().nextNumber()))
                .doesNotHaveDuplicates();
    }

    @Test
    default void an_unknown_order_is_missing() {
        assertThatThrownBy(() -> orders().get(new OrderId(UUID.randomUUID()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> orders().get(new OrderNumber("LR-999999999999")))
                .isInstanceOf(Missing.class);
        assertThat(orders().find(new OrderNumber("LR-999999999999"))).isEmpty();
    }

    @Test
    default void a_step_is_kept() {
        var order = add(PaymentMethod.BANK_TRANSFER);

        orders().save(order.paid());

        assertThat(orders().get(order.id()).tab()).isEqualTo(OrderTab.READY_TO_PROCESS);
        assertThat(orders().get(order.id()).payBefore()).isEmpty();
        orders().save(orders().get(order.id()).ship(order.pieces()));
        assertThat(orders().get(order.id()).unshippedPieces()).isEmpty();
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var order = add(PaymentMethod.BANK_TRANSFER);
        orders().save(order.paid());

        assertThatThrownBy(() -> orders().save(order.cancel())).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void lists_newest_first_page_by_page() {
        var buyer = "Halaman " + UUID.randomUUID();
        var added = new ArrayList<OrderNumber>();
        for (int i = 0; i < 5; i++)
            added.add(
                    0,
                    add(PaymentMethod.QRIS, Orderings.PLACED_AT.plusSeconds(i), buyer)
                            .number());

        var seen = new ArrayList<OrderNumber>();
        var cursor = Optional.<String>empty();
        do {
            var page = orders().list(new OrderQuery(
                    Optional.empty(),
                    buyer,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    cursor,
                    2));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(o -> seen.add(o.number()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen).isEqualTo(added);
    }

    @Test
    default void finds_by_number_name_mail_phone_and_sku() {
        var word = UUID.randomUUID().toString().replace("-", "");
        var buyer = "Cári Orang " + word;
        var order = add(PaymentMethod.QRIS, Orderings.PLACED_AT, buyer);

        assertThat(search(order.number().value().toLowerCase()))
                .extracting(OrderSummary::number)
                .contains(order.number());
        for (var name : List.of(buyer, word.toUpperCase(), word + " cari"))
            assertThat(search(name)).extracting(OrderSummary::number).containsExactly(order.number());
        for (var contact : List.of("Sari@contoh.test", "0812-0000-1111", "+6281200001111"))
            assertThat(search(contact)).extracting(OrderSummary::number).contains(order.number());
        assertThat(search(Goods.KAOS_M.value()))
                .extracting(OrderSummary::number)
                .contains(order.number());
        assertThat(search(word.substring(0, 8)))
                .as("a part of a word of an encrypted name")
                .isEmpty();
        assertThat(search(word + " lain")).isEmpty();
        assertThat(search("tidak ada " + UUID.randomUUID())).isEmpty();
        assertThat(search("100%_")).isEmpty();
    }

    private List<OrderSummary> search(String text) {
        return orders().list(new OrderQuery(
                        Optional.empty(),
                        text,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        500))
                .items();
    }

    @Test
    default void filters_by_tab_method_and_time() {
        var buyer = "Saring " + UUID.randomUUID();
        var paid = add(PaymentMethod.QRIS, Orderings.PLACED_AT, buyer);
        orders().save(paid.paid());
        var waiting = add(PaymentMethod.BANK_TRANSFER, Orderings.PLACED_AT.plusSeconds(60), buyer);

        assertThat(filter(new OrderQuery(
                        Optional.of(OrderTab.AWAITING_PAYMENT),
                        buyer,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        9)))
                .containsExactly(waiting.number());
        assertThat(filter(new OrderQuery(
                        Optional.empty(),
                        buyer,
                        Optional.empty(),
                        Optional.of(PaymentMethod.QRIS),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        9)))
                .containsExactly(paid.number());
        assertThat(filter(new OrderQuery(
                        Optional.empty(),
                        buyer,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(waiting.placedAt()),
                        Optional.empty(),
                        Optional.empty(),
                        9)))
                .containsExactly(waiting.number());
        assertThat(filter(new OrderQuery(
                        Optional.empty(),
                        buyer,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(waiting.placedAt()),
                        Optional.empty(),
                        9)))
                .containsExactly(paid.number());
        assertThat(orders().countByTab()).containsKeys(OrderTab.values());
        assertThat(orders().countByTab().get(OrderTab.READY_TO_PROCESS)).isPositive();
    }

    private List<OrderNumber> filter(OrderQuery query) {
        return orders().list(query).items().stream().map(OrderSummary::number).toList();
    }

    @Test
    default void the_summary_says_who_where_and_how_much() {
        var buyer = "Ringkas " + UUID.randomUUID();
        var order = add(PaymentMethod.QRIS, Orderings.PLACED_AT, buyer);

        var summary = search(buyer).get(0);

        assertThat(summary.buyer()).isEqualTo(buyer);
        assertThat(summary.regency()).isEqualTo("Kota Bandung");
        assertThat(summary.pieces()).isEqualTo(3);
        assertThat(summary.total()).isEqualTo(order.totals().total());
        assertThat(summary.payBefore()).isEqualTo(order.payBefore());
    }

    @Test
    default void knows_whose_time_to_pay_is_over() {
        var long_ago = Instant.parse("2001-01-01T00:00:00Z");
        var overdue = add(PaymentMethod.QRIS, long_ago, "Telat");
        var cash = add(PaymentMethod.CASH_ON_DELIVERY, long_ago, "Tunai");

        assertThat(orders().unpaidAt(long_ago.plus(Duration.ofHours(24)), 10))
                .contains(overdue.id())
                .doesNotContain(cash.id());
        assertThat(orders().unpaidAt(long_ago.plus(Duration.ofHours(24)).minusSeconds(1), 10))
                .doesNotContain(overdue.id());
    }

    @Test
    default void knows_which_paid_orders_were_delivered_and_never_completed() {
        var delivered = deliver(add(PaymentMethod.QRIS), true);
        var unpaid = deliver(add(PaymentMethod.CASH_ON_DELIVERY), false);

        var paidBack = deliver(add(PaymentMethod.QRIS), true);
        orders().save(paidBack.refunded(true));
        var cameBack = deliver(add(PaymentMethod.ON_INVOICE), true);
        orders().save(cameBack.cameBack());

        var later = Orderings.PLACED_AT.plus(Duration.ofDays(9));
        assertThat(orders().deliveredBefore(later, 500))
                .contains(delivered.id(), paidBack.id(), cameBack.id())
                .doesNotContain(unpaid.id());
        assertThat(orders().deliveredBefore(Orderings.PLACED_AT, 500)).doesNotContain(delivered.id());
    }

    private Order deliver(Order order, boolean pay) {
        if (pay) orders().save(order.paid());
        orders().save(orders().get(order.id()).ship(order.pieces()));
        orders().save(orders().get(order.id()).delivered(Orderings.PLACED_AT.plus(Duration.ofDays(2))));
        return orders().get(order.id());
    }

    @Test
    default void gives_several_in_the_order_asked_for() {
        var first = add(PaymentMethod.QRIS);
        var second = add(PaymentMethod.QRIS);

        assertThat(orders().findAll(List.of(second.number(), new OrderNumber("LR-999999999999"), first.number())))
                .extracting(Order::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    default void a_customer_finds_their_orders_and_no_others_newest_first() {
        var sari = new AccountId(UUID.randomUUID());
        var budi = new AccountId(UUID.randomUUID());
        var first = add(PaymentMethod.BANK_TRANSFER, Orderings.PLACED_AT, "Sari Dewi");
        var second = add(PaymentMethod.QRIS, Orderings.PLACED_AT.plusSeconds(60), "Sari Dewi");
        var other = add(PaymentMethod.QRIS, Orderings.PLACED_AT.plusSeconds(30), "Budi");
        orders().assign(first.id(), sari);
        orders().assign(second.id(), sari);
        orders().assign(other.id(), budi);

        var page = orders().ofCustomer(sari, Optional.empty(), 1);
        var rest = orders().ofCustomer(sari, page.next(), 1);

        assertThat(page.items()).extracting(OrderSummary::number).containsExactly(second.number());
        assertThat(rest.items()).extracting(OrderSummary::number).containsExactly(first.number());
        assertThat(rest.next()).isEmpty();
    }

    @Test
    default void a_guests_orders_are_those_of_their_address_that_nobody_owns() {
        var taken = add(PaymentMethod.QRIS);
        orders().assign(taken.id(), new AccountId(UUID.randomUUID()));
        var email = taken.buyer().orElseThrow().email();
        var first = add(PaymentMethod.QRIS, Orderings.PLACED_AT.plus(Duration.ofDays(4000)), "Sari Dewi");
        var second = add(PaymentMethod.QRIS, Orderings.PLACED_AT.plus(Duration.ofDays(4001)), "Sari");

        var page = orders().ofGuest(email, Optional.empty(), 1);
        var rest = orders().ofGuest(email, page.next(), 500);

        assertThat(page.items()).extracting(OrderSummary::number).containsExactly(second.number());
        assertThat(rest.items())
                .extracting(OrderSummary::number)
                .startsWith(first.number())
                .doesNotContain(taken.number(), second.number());
        assertThat(orders().ofGuest(new EmailAddress("lain-" + email), Optional.empty(), 1)
                        .items())
                .isEmpty();
    }

    @Test
    default void an_order_belongs_to_whom_it_was_assigned() {
        var sari = new AccountId(UUID.randomUUID());
        var order = add(PaymentMethod.QRIS);

        assertThat(orders().ownerOf(order.id())).isEmpty();
        orders().assign(order.id(), sari);

        assertThat(orders().ownerOf(order.id())).contains(sari);
        orders().save(orders().get(order.id()).paid());
        assertThat(orders().ownerOf(order.id())).contains(sari);
    }

    @Test
    default void orders_of_guests_join_by_their_address_and_nobody_elses_do() {
        var sari = new AccountId(UUID.randomUUID());
        var guest = add(PaymentMethod.QRIS);
        var taken = add(PaymentMethod.QRIS);
        var budi = new AccountId(UUID.randomUUID());
        orders().assign(taken.id(), budi);
        var email = guest.buyer().orElseThrow().email();

        assertThat(orders().assignGuestOrders(new EmailAddress("lain-" + email), sari))
                .isZero();
        assertThat(orders().assignGuestOrders(email, sari)).isPositive();

        assertThat(orders().ownerOf(guest.id())).contains(sari);
        assertThat(orders().ownerOf(taken.id())).contains(budi);
        assertThat(orders().assignGuestOrders(email, budi)).isZero();
    }

    @Test
    default void guests_come_in_portions_by_their_orders() {
        long before = orders().countGuests();
        var guest = add(PaymentMethod.QRIS);
        var owned = add(PaymentMethod.QRIS);
        orders().assign(owned.id(), new AccountId(UUID.randomUUID()));

        assertThat(orders().countGuests()).isEqualTo(before + 1);
        assertThat(orders().guests(Optional.empty(), 100_000))
                .hasSize((int) before + 1)
                .contains(
                        new Orders.Guest(guest.id(), guest.buyer().orElseThrow().email(), guest.language()))
                .extracting(Orders.Guest::order)
                .isSortedAccordingTo(Comparator.comparing(OrderId::toString))
                .doesNotContain(owned.id());
        assertThat(orders().guests(Optional.of(guest.id()), 100_000))
                .extracting(Orders.Guest::order)
                .allMatch(id -> id.toString().compareTo(guest.id().toString()) > 0);
    }

    @Test
    default void an_order_whose_person_was_replaced_keeps_what_was_bought() {
        var sari = new AccountId(UUID.randomUUID());
        var order = add(PaymentMethod.BANK_TRANSFER, Orderings.PLACED_AT, "Hapus Namaku");
        orders().assign(order.id(), sari);
        orders().save(order.cancel());
        var over = orders().allOf(sari).get(0);

        orders().replacePerson(over.withoutPerson("ERASED-1f2e3d"));

        var stored = orders().get(order.id());
        assertThat(stored.buyer().orElseThrow().name()).isEqualTo("ERASED-1f2e3d");
        assertThat(stored.shipTo().orElseThrow().street()).isEqualTo("ERASED-1f2e3d");
        assertThat(stored.lines()).isEqualTo(over.lines());
        assertThat(stored.totals()).isEqualTo(over.totals());
        assertThat(stored.number()).isEqualTo(over.number());
        assertThat(orders().allOf(sari)).isEmpty();
        var byName = new OrderQuery(
                Optional.empty(),
                "Hapus Namaku",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10);
        assertThat(orders().list(byName).items()).isEmpty();
    }
}

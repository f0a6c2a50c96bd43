package id.laris.application.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleInOrdersTest {
    private static final AccountId SOMEBODY = new AccountId(new UUID(7, 1));

    private final TestShop shop = new TestShop().receive(Goods.TOPI, Goods.JAKARTA, 5);
    private final ListOrders listOrders = new ListOrders(shop.orders, shop.peopleInOrders);
    private Order underWay;
    private Order over;

    @BeforeEach
    void an_order_under_way_and_one_that_is_over() {
        underWay = shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        over = shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        shop.cancelOrder.cancel(over.number(), new OrderProof.Rights(), "uji");
    }

    private boolean shows(Order order, Set<Permission> permissions) {
        shop.actor.become(Actor.staff(SOMEBODY, permissions));
        return shop.showOrder.show(order.number(), new OrderProof.Rights()).showsPeople();
    }

    private String listedAs(Order order) {
        return listOrders.list(OrderQuery.all(10)).page().items().stream()
                .filter(line -> line.number().equals(order.number()))
                .map(OrderSummary::buyer)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_packs_and_brings_sees_them_as_long_as_it_is_under_way() {
        for (var role : Set.of(Role.WAREHOUSE, Role.COURIER)) {
            assertThat(shows(underWay, role.permissions())).isTrue();
            assertThat(shows(over, role.permissions())).isFalse();
            assertThat(listedAs(underWay)).isEqualTo("Sari Dewi");
            assertThat(listedAs(over)).isEqualTo("S••• D•••");
        }
    }

    @Test
    void who_answers_customers_sees_them_masked_and_has_the_reveal() {
        assertThat(shows(underWay, Role.SUPPORT.permissions())).isFalse();
        assertThat(listedAs(underWay)).isEqualTo("S••• D•••");
    }

    @Test
    void who_may_take_them_out_as_files_sees_them() {
        for (var role : Set.of(Role.OWNER, Role.MANAGER)) {
            assertThat(shows(over, role.permissions())).isTrue();
            assertThat(listedAs(over)).isEqualTo("Sari Dewi");
        }
    }

    private String filedAs(Order order, Role role) {
        shop.actor.become(Actor.staff(SOMEBODY, role.permissions()));
        // One order a page: a file goes on where a page ends.
        var file = new ExportOrders(shop.orders, shop.peopleInOrders).export(OrderQuery.all(1));
        return StreamSupport.stream(file.spliterator(), false)
                .filter(line -> line.number().equals(order.number()))
                .map(OrderSummary::buyer)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_file_names_them_to_nobody_who_may_not_take_them_out() {
        for (var order : List.of(underWay, over)) {
            assertThat(filedAs(order, Role.WAREHOUSE)).isEqualTo("S••• D•••");
            assertThat(filedAs(order, Role.OWNER)).isEqualTo("Sari Dewi");
        }
    }

    @Test
    void a_buyer_sees_their_own_whoever_else_they_are() {
        shop.actor.become(Actor.VISITOR);
        assertThat(shop.showOrder
                        .show(over.number(), new OrderProof.Email("sari@contoh.test"))
                        .showsPeople())
                .isTrue();

        shop.orders.assign(over.id(), SOMEBODY);
        shop.actor.become(Actor.customer(SOMEBODY));
        assertThat(shop.showOrder.show(over.number(), new OrderProof.Rights()).showsPeople())
                .isTrue();

        shop.actor.become(Actor.staff(SOMEBODY, Role.SUPPORT.permissions()));
        assertThat(shop.showOrder
                        .show(over.number(), new OrderProof.Token(shop.tokens.issue(over.id())))
                        .showsPeople())
                .isTrue();
    }
}

package id.laris.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.cart.Cart;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.Hold;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyOrdersTest {
    private static final AccountId SARI = new AccountId(new UUID(7, 1));
    private static final AccountId BUDI = new AccountId(new UUID(7, 2));

    private final TestShop shop =
            new TestShop().receive(Goods.KAOS_M, Goods.BANDUNG, 5).receive(Goods.TOPI, Goods.JAKARTA, 5);

    @BeforeEach
    void sari_is_signed_in() {
        as(SARI);
    }

    private void as(AccountId customer) {
        shop.actor.become(Actor.customer(customer));
    }

    private Order ordered() {
        var cart = shop.cartWith(Goods.KAOS_M, 2);
        shop.putInCart.put(cart, Goods.TOPI, Quantity.of(1));
        return shop.place(cart, PaymentMethod.BANK_TRANSFER);
    }

    @Test
    void an_order_placed_while_signed_in_is_found_again_without_its_link() {
        var order = ordered();

        assertThat(shop.listMyOrders.list(Optional.empty(), 10).items())
                .extracting(OrderSummary::number)
                .containsExactly(order.number());
        assertThat(shop.showOrder.show(order.number(), new OrderProof.Rights()).order())
                .isEqualTo(order);
    }

    @Test
    void for_another_customer_and_for_visitors_it_does_not_exist() {
        var number = ordered().number();

        as(BUDI);
        assertThat(shop.listMyOrders.list(Optional.empty(), 10).items()).isEmpty();
        assertThatThrownBy(() -> shop.showOrder.show(number, new OrderProof.Rights()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> shop.reorder.reorder(number, Optional.empty())).isInstanceOf(Missing.class);
        shop.actor.become(Actor.VISITOR);
        assertThatThrownBy(() -> shop.showOrder.show(number, new OrderProof.Rights()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void what_was_bought_goes_into_the_cart_again() {
        var again = shop.reorder.reorder(ordered().number(), Optional.empty());

        assertThat(again.left()).isEmpty();
        assertThat(again.cart().lines())
                .extracting(l -> l.line().sku(), l -> l.line().quantity().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Goods.KAOS_M, 2),
                        org.assertj.core.groups.Tuple.tuple(Goods.TOPI, 1));
    }

    @Test
    void what_cannot_be_had_is_told() {
        var order = ordered();
        shop.stock.hold(
                new OrderId(new UUID(9, 9)),
                List.of(
                        new Hold(Goods.KAOS_M, Goods.BANDUNG, Quantity.of(2)),
                        new Hold(Goods.TOPI, Goods.JAKARTA, Quantity.of(4))));

        var again = shop.reorder.reorder(order.number(), Optional.empty());

        assertThat(again.left())
                .extracting(Reorder.Left::title, l -> l.got().value(), Reorder.Left::sold)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kaos Kawung", 1, true),
                        org.assertj.core.groups.Tuple.tuple("Topi Rimba", 0, true));
        assertThat(again.cart().hasNotices()).isFalse();
    }

    @Test
    void what_lies_in_the_cart_already_stays_and_is_added_to() {
        var order = ordered();
        var cart = shop.cartWith(Goods.KAOS_M, 2);

        var again = shop.reorder.reorder(order.number(), Optional.of(cart));

        assertThat(again.cart().lines())
                .filteredOn(l -> l.line().sku().equals(Goods.KAOS_M))
                .extracting(l -> l.line().quantity().value())
                .containsExactly(3);
        assertThat(again.left()).hasSize(1);
        assertThat(again.cart().lines()).hasSizeLessThanOrEqualTo(Cart.MOST_LINES);
    }
}

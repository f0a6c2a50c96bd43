package id.laris.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The tables of moves, written down a second time: a slip in one of them shows. */
class StatesTest {
    private static final Map<String, Set<String>> ORDER = Map.of(
            "PLACED", Set.of("CONFIRMED", "CANCELLED"),
            "CONFIRMED", Set.of("COMPLETED", "CANCELLED"),
            "CANCELLED", Set.of("CONFIRMED"),
            "COMPLETED", Set.of());
    private static final Map<String, Set<String>> FULFILMENT = Map.of(
            "UNFULFILLED", Set.of("PARTLY_SHIPPED", "SHIPPED"),
            "PARTLY_SHIPPED", Set.of("PARTLY_SHIPPED", "SHIPPED"),
            "SHIPPED", Set.of("DELIVERED", "RETURNED"),
            "DELIVERED", Set.of("RETURNED"),
            "RETURNED", Set.of());

    @Property
    void an_order_moves_only_along_its_table(@ForAll OrderState from, @ForAll OrderState to) {
        if (ORDER.get(from.name()).contains(to.name())) assertThat(from.to(to)).isEqualTo(to);
        else assertThatThrownBy(() -> from.to(to)).isInstanceOf(OrderStepNotAllowed.class);
    }

    @Property
    void goods_move_only_along_their_table(@ForAll FulfilmentState from, @ForAll FulfilmentState to) {
        if (FULFILMENT.get(from.name()).contains(to.name()))
            assertThat(from.to(to)).isEqualTo(to);
        else assertThatThrownBy(() -> from.to(to)).isInstanceOf(OrderStepNotAllowed.class);
    }

    @Property
    void money_that_came_is_never_forgotten(@ForAll PaymentState from, @ForAll PaymentState to) {
        var holdsMoney = from.isSettled();
        PaymentState reached;
        try {
            reached = from.to(to);
        } catch (OrderStepNotAllowed refused) {
            return;
        }
        if (holdsMoney) assertThat(reached).isIn(PaymentState.PARTIALLY_REFUNDED, PaymentState.REFUNDED);
        assertThat(from).as("a refund is the end").isNotEqualTo(PaymentState.REFUNDED);
        if (reached == PaymentState.PARTIALLY_REFUNDED) assertThat(holdsMoney).isTrue();
    }

    @Property
    void every_order_lies_under_exactly_one_tab(@ForAll OrderState order, @ForAll FulfilmentState goods) {
        assertThat(OrderTab.of(order, goods)).isNotNull();
    }
}

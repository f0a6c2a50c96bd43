package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.OrderProof;
import id.laris.application.shared.Goods;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.stock.StockMovement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellLevelsTest {
    private final TestShop shop = new TestShop().receive(Goods.TOPI, Goods.JAKARTA, 10);
    private final NoteReserved note = new NoteReserved(shop.reservedChanges, shop.clock);
    private final TellLevels tell = new TellLevels(shop.reservedChanges, shop.stock, shop.events, shop.clock);
    private int heard;

    /** Hands on what was announced since the last time, each message twice, and tells what is to be told. */
    private List<Map<String, Object>> told() {
        var news = new ArrayList<RecordedEvent>(
                shop.events.published().subList(heard, shop.events.published().size()));
        news.stream().filter(event -> event.type().equals("stock.reserved")).forEach(event -> {
            note.follow(event);
            note.follow(event);
        });
        int before = shop.events.published().size();
        assertThat(tell.tell()).as("more").isFalse();
        heard = shop.events.published().size();
        return shop.events.published().subList(before, heard).stream()
                .peek(event -> assertThat(event.type()).isEqualTo("stock.changed"))
                .peek(event -> assertThat(event.key()).isEqualTo(event.text("sku")))
                .map(RecordedEvent::data)
                .toList();
    }

    private Order order() {
        return shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
    }

    private static Map<String, Object> figures(int onHand, int reserved) {
        return Map.of(
                "sku",
                "TOPI-HITAM",
                "warehouse",
                "JKT",
                "kind",
                "ORDER",
                "onHand",
                onHand,
                "reserved",
                reserved,
                "damaged",
                0);
    }

    @Test
    void many_orders_within_a_moment_are_told_once_with_the_last_figures() {
        var first = order();
        order();
        order();
        shop.cancelOrder.cancel(first.number(), new OrderProof.Rights(), "batal");

        assertThat(told()).containsExactly(figures(10, 2));
        assertThat(told()).as("nothing new").isEmpty();
    }

    @Test
    void giving_back_is_told_like_setting_aside() {
        var order = order();
        assertThat(told()).containsExactly(figures(10, 1));

        shop.clock.forward(Duration.ofHours(25));
        shop.expireUnpaidOrders.expire();

        assertThat(told()).containsExactly(figures(10, 0));
        assertThat(shop.now(order).awaitsMoney()).isFalse();
    }

    @Test
    void what_came_in_is_told_at_once_by_its_own_kind() {
        shop.stockDesk.post(
                List.of(StockDesk.Entry.good(Goods.TOPI, Goods.JAKARTA, StockMovement.Kind.RECEIPT, 4, "GR-1")));

        assertThat(shop.events.published())
                .filteredOn(event -> event.type().equals("stock.changed"))
                .extracting(event -> event.text("kind"))
                .containsExactly("RECEIPT");
        assertThat(shop.reservedChanges.take(10, shop.clock.instant())).isEmpty();
    }

    @Test
    void an_order_of_its_own_does_not_read_of_it() {
        var order = order();

        assertThat(shop.showOrder.show(order.number(), new OrderProof.Rights()).timeline())
                .extracting(RecordedEvent::type)
                .isNotEmpty()
                .doesNotContain("stock.reserved");
    }
}

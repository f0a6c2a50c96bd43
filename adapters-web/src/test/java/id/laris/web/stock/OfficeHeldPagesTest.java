package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.application.stock.StockBook;
import id.laris.domain.identity.Role;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.Hold;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeHeldPagesTest {
    private static final String PAGE = "/admin/stok/ditahan";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    StockBook stock;

    @Inject
    Orders orders;

    @Inject
    Clock clock;

    private Staff.Browser keeper;
    private Order order;
    private String number;

    @AfterEach
    void let_it_go() {
        stock.release(order.id());
    }

    @BeforeEach
    void hold_a_shirt() {
        shop.open();
        keeper = staff.browserOf(Role.WAREHOUSE);
        order = Orderings.order(orders.nextNumber(), PaymentMethod.QRIS, clock.instant(), "A");
        orders.add(order);
        stock.hold(order.id(), List.of(new Hold(Goods.KAOS_M, Goods.BANDUNG, Quantity.of(1))));
        number = order.number().value();
    }

    @Test
    void lists_who_holds_what() {
        assertThat(keeper.read(PAGE)).contains("Ditahan pesanan").contains("/admin/pesanan/LR-");
        assertThat(keeper.read(PAGE + "?sku=KAOS-NILA-M&gudang=BDG&tab=AWAITING_PAYMENT"))
                .contains(number);
        assertThat(keeper.read(PAGE + "?sku=KAOS-NILA-M&gudang=JKT")).doesNotContain(number);
        assertThat(keeper.read(PAGE + "?sku=KAOS-NILA-M&tab=READY_TO_PROCESS")).doesNotContain(number);
        keeper.open(PAGE + "?dari=~").statusCode(422);
        staff.browserOf(Role.COURIER).open(PAGE).statusCode(403);
    }

    @Test
    void the_card_of_a_sku_says_by_whom_it_is_held() {
        assertThat(keeper.read("/admin/stok?sku=KAOS-NILA-M"))
                .contains("Ditahan oleh")
                .contains("/admin/pesanan/" + number);
    }

    @Test
    void the_page_of_an_order_says_where_its_pieces_are_held() {
        var placed = shop.order(PaymentMethod.BANK_TRANSFER).order();
        var warehouse = stock.holdsOf(placed.id()).get(0).warehouse();

        assertThat(keeper.read("/admin/pesanan/" + placed.number())).contains("1 ditahan di " + warehouse);
    }
}

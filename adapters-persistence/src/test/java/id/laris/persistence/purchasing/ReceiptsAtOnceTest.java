package id.laris.persistence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.SystemWork;
import id.laris.application.purchasing.PurchaseOrders;
import id.laris.application.purchasing.PurchaseOrdersContract;
import id.laris.application.purchasing.ReceiveGoods;
import id.laris.application.purchasing.SkuCosts;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Once;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.purchasing.OverDelivery;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.PurchaseStepNotAllowed;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people receive the same delivery at the same moment, on a real database with real commits. */
@QuarkusTest
class ReceiptsAtOnceTest {
    private static final int PEOPLE = 8;

    @Inject
    ReceiveGoods receiveGoods;

    @Inject
    PurchaseOrders orders;

    @Inject
    Suppliers suppliers;

    @Inject
    SkuCosts costs;

    @Inject
    StockBook stock;

    @Inject
    Products products;

    @Inject
    Warehouses warehouses;

    @Inject
    Once once;

    @Inject
    SystemWork systemWork;

    private Sku sku;
    private PurchaseNumber purchase;

    /** Ten pieces for Rp5.000 with Rp23.000 of freight and other costs. */
    @BeforeEach
    void order_ten_pieces() {
        var code = new WarehouseCode("GR1");
        QuarkusTransaction.requiringNew().run(() -> {
            if (warehouses.all().stream().noneMatch(w -> w.code().equals(code)))
                warehouses.add(new id.laris.domain.stock.Warehouse(
                        code, "Gudang Terima", "", new id.laris.domain.customer.RegionCode("32.73"), 9));
            var name = UUID.randomUUID().toString();
            sku = new Sku("GR-" + name);
            products.add(List.of(Goods.product(
                    "terima-" + name, "Terima", "", "topi", List.of(), true, Goods.variant(sku, Goods.TOPI_PRICE))));
            var supplier = SuppliersContract.easy();
            suppliers.add(supplier);
            var order = PurchaseOrdersContract.draft(
                    orders.nextNumber(2032), supplier, code, PurchaseOrdersContract.AT, sku);
            orders.add(order);
            orders.save(order.sentTo(supplier, PurchaseOrdersContract.AT));
            purchase = order.number();
        });
    }

    private ReceiveGoods.Command command(long pieces) {
        return new ReceiveGoods.Command(
                Optional.of(purchase),
                Optional.empty(),
                "",
                List.of(new ReceiveGoods.Line(sku, pieces, 0, Optional.empty())),
                0,
                false);
    }

    private static List<Object> atOnce(Callable<Object> work) throws Exception {
        var pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            var answers = new ArrayList<Object>();
            for (var answer : pool.invokeAll(java.util.Collections.nCopies(PEOPLE, work))) answers.add(answer.get());
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private int onHand() {
        return stock.levels(List.of(sku)).stream()
                .mapToInt(level -> level.onHand().value())
                .sum();
    }

    @Test
    void two_who_receive_the_same_line_at_once_never_receive_more_than_came() throws Exception {
        var answers = atOnce(() -> systemWork.call(() -> {
            try {
                return receiveGoods.receive(command(5));
            } catch (Refusal refused) {
                return refused;
            }
        }));

        assertThat(answers).filteredOn(answer -> !(answer instanceof Refusal)).hasSize(2);
        assertThat(answers)
                .filteredOn(Refusal.class::isInstance)
                .hasSize(PEOPLE - 2)
                .allMatch(refusal -> refusal instanceof PurchaseStepNotAllowed || refusal instanceof OverDelivery);
        assertThat(onHand()).isEqualTo(10);
        assertThat(orders.get(purchase).state()).isEqualTo(PurchaseState.RECEIVED);
        assertThat(costs.of(List.of(sku)).get(sku).perPiece()).isEqualByComparingTo(new BigDecimal("7300"));
    }

    @Test
    void a_receipt_that_is_sent_many_times_under_one_key_counts_once() throws Exception {
        var key = Optional.of(UUID.randomUUID().toString());

        var answers = atOnce(() -> systemWork.call(() -> once.run("goods-receipt", key, "same", () -> receiveGoods
                        .receive(command(4))
                        .number()
                        .value())
                .answer()));

        assertThat(answers).doesNotContainNull().containsOnly(answers.get(0));
        assertThat(onHand()).isEqualTo(4);
    }
}

package id.laris.application.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.laris.application.purchasing.GoodsReceipts;
import id.laris.application.purchasing.PriceLists;
import id.laris.application.purchasing.PurchaseOrders;
import id.laris.application.purchasing.PurchaseOrdersContract;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.purchasing.SuppliersContract;
import id.laris.application.replenishment.SupplyFacts.Coming;
import id.laris.application.replenishment.SupplyFacts.Way;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Transfers;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.PriceBreak;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything that knows how goods come in promises. */
public interface SupplyFactsContract {
    Instant AT = PurchaseOrdersContract.AT;
    WarehouseCode BDG = PurchaseOrdersContract.BDG;
    WarehouseCode JKT = new WarehouseCode("JKT");
    LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** Where the facts are from. */
    record Papers(
            PurchaseOrders orders,
            GoodsReceipts receipts,
            PriceLists prices,
            Suppliers suppliers,
            Transfers transfers,
            StockBook stock) {}

    SupplyFacts facts();

    Papers papers();

    private Supplier supplier() {
        var supplier = SuppliersContract.easy();
        papers().suppliers().add(supplier);
        return supplier;
    }

    @Test
    default void what_is_drafted_ordered_or_moving_is_still_to_come() {
        var supplier = supplier();
        var sku = PurchaseOrdersContract.sku();
        var orders = papers().orders();
        var draft = PurchaseOrdersContract.draft(orders.nextNumber(2031), supplier, BDG, AT, sku);
        var sent = PurchaseOrdersContract.draft(orders.nextNumber(2031), supplier, JKT, AT, sku);
        var cancelled = PurchaseOrdersContract.draft(orders.nextNumber(2031), supplier, JKT, AT, sku);
        for (var order : List.of(draft, sent, cancelled)) orders.add(order);
        orders.save(sent.sentTo(supplier, AT));
        orders.save(orders.get(sent.number()).received(Map.of(sku, Quantity.of(3)), false));
        orders.save(cancelled.cancelled("salah"));
        var transfers = papers().transfers();
        var moving = Transfer.send(transfers.nextNumber(2031), JKT, BDG, Map.of(sku, Quantity.of(4)), "", "x", AT);
        var arrived = Transfer.send(transfers.nextNumber(2031), JKT, BDG, Map.of(sku, Quantity.of(9)), "", "x", AT);
        for (var transfer : List.of(moving, arrived)) transfers.add(transfer);
        transfers.save(transfers
                .get(arrived.number())
                .receive(Map.of(sku, new Transfer.Arrived(Quantity.of(9), Quantity.ZERO)), AT));

        assertThat(facts().coming(List.of(sku, PurchaseOrdersContract.sku())))
                .containsExactly(
                        new Coming(sku, BDG, Way.MOVING, DAY, 4),
                        new Coming(sku, BDG, Way.DRAFTED, PurchaseOrdersContract.DUE, 10),
                        new Coming(sku, JKT, Way.ORDERED, PurchaseOrdersContract.DUE, 7));
        assertThat(facts().coming(List.of())).isEmpty();
    }

    @Test
    default void a_warehouse_is_filled_by_what_lies_there_and_what_is_to_come() {
        var supplier = supplier();
        var here = new WarehouseCode(
                "ISI" + supplier.id().toString().substring(0, 6).toUpperCase(Locale.ROOT));
        var sku = PurchaseOrdersContract.sku();
        var orders = papers().orders();
        var draft = PurchaseOrdersContract.draft(orders.nextNumber(2032), supplier, here, AT, sku);
        var sent = PurchaseOrdersContract.draft(orders.nextNumber(2032), supplier, here, AT, sku);
        var gone = PurchaseOrdersContract.draft(orders.nextNumber(2032), supplier, here, AT, sku);
        for (var order : List.of(draft, sent, gone)) orders.add(order);
        orders.save(sent.sentTo(supplier, AT));
        orders.save(orders.get(sent.number()).received(Map.of(sku, Quantity.of(3)), false));
        orders.save(gone.cancelled("salah"));
        papers().transfers()
                .add(Transfer.send(
                        papers().transfers().nextNumber(2032), JKT, here, Map.of(sku, Quantity.of(4)), "", "x", AT));
        papers().stock()
                .post(List.of(
                        new StockMovement(UUID.randomUUID(), sku, here, StockMovement.Kind.RECEIPT, 50, "awal", AT)));

        assertThat(facts().filled(List.of(here, new WarehouseCode("KOSONG9"))))
                .isEqualTo(Map.of(here, 50L + 10 + 7 + 4));
        assertThat(facts().filled(List.of())).isEmpty();
    }

    private static SupplierPrice price(Supplier supplier, Sku sku, long cost, LocalDate from) {
        return new SupplierPrice(supplier.id(), sku, "S1", 12, Money.rupiah(cost), Quantity.of(24), from);
    }

    @Test
    default void each_active_supplier_tells_the_price_of_today_the_lowest_first() {
        var dear = supplier();
        var cheap = supplier();
        var gone = supplier();
        var sku = PurchaseOrdersContract.sku();
        var now = price(dear, sku, 45_000, DAY);
        var other = new SupplierPrice(
                cheap.id(),
                sku,
                "",
                6,
                Money.rupiah(44_000),
                Quantity.of(6),
                DAY.minusDays(30),
                List.of(new PriceBreak(Quantity.of(60), Money.rupiah(40_000))));
        papers().prices()
                .put(List.of(
                        price(dear, sku, 40_000, DAY.minusDays(9)),
                        now,
                        price(dear, sku, 10_000, DAY.plusDays(1)),
                        other,
                        price(gone, sku, 1_000, DAY)));
        papers().suppliers()
                .save(new Supplier(
                        gone.id(),
                        gone.name(),
                        gone.contact(),
                        gone.language(),
                        gone.leadDays(),
                        gone.minimumOrder(),
                        false,
                        gone.version()));

        assertThat(facts().prices(List.of(sku), DAY)).containsExactly(other, now);
        assertThat(facts().prices(List.of(PurchaseOrdersContract.sku()), DAY)).isEmpty();
    }

    @Test
    default void deliveries_tell_how_long_a_supplier_takes() {
        var quick = supplier();
        var never = supplier();
        var sku = PurchaseOrdersContract.sku();
        var orders = papers().orders();
        for (int days : new int[] {4, 6, 8}) {
            var order = PurchaseOrdersContract.draft(orders.nextNumber(2031), quick, BDG, AT, sku);
            orders.add(order);
            orders.save(order.sentTo(quick, AT));
            var receipts = papers().receipts();
            receipts.add(new GoodsReceipt(
                    receipts.nextNumber(2031),
                    Optional.of(order.number()),
                    BDG,
                    "",
                    List.of(new GoodsReceipt.Line(sku, Quantity.of(1), Quantity.ZERO, Optional.empty())),
                    "system",
                    AT.plus(Duration.ofDays(days))));
        }

        var found = facts().deliveries(AT);

        assertThat(found).doesNotContainKey(never.id());
        assertThat(found.get(quick.id()).count()).isEqualTo(3);
        assertThat(found.get(quick.id()).mean()).isCloseTo(6, within(1e-6));
        assertThat(found.get(quick.id()).deviation()).isCloseTo(2, within(1e-6));
        assertThat(facts().deliveries(AT.plus(Duration.ofDays(7)))
                        .get(quick.id())
                        .count())
                .isEqualTo(1);
    }
}

package id.laris.application.purchasing;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Buying on in-memory adapters, with one supplier who sells shirts by the dozen. */
final class BuyingDepartment {
    final TestShop shop = new TestShop();
    final AuditNotes notes = new AuditNotes();
    final InMemorySuppliers suppliers = new InMemorySuppliers(shop.undo);
    final InMemoryPriceLists prices = new InMemoryPriceLists(shop.undo);
    final InMemoryPurchaseOrders orders = new InMemoryPurchaseOrders(shop.undo);
    final InMemoryGoodsReceipts receipts = new InMemoryGoodsReceipts(shop.undo);
    final InMemorySkuCosts costs = new InMemorySkuCosts(shop.undo);
    final PurchaseDesk desk =
            new PurchaseDesk(orders, prices, shop.products, shop.warehouses, TestShop.SETTINGS, shop.actor, shop.clock);
    final Deliveries deliveries = new Deliveries(suppliers, shop.products, desk);

    final DraftPurchase draftPurchase = new DraftPurchase(orders, suppliers, desk, shop.clock, notes);
    final RevisePurchase revisePurchase = new RevisePurchase(orders, suppliers, desk, notes);
    final PurchasePost post = new PurchasePost(shop.messages, shop.ids, shop.clock);
    final PurchaseFile file = new PurchaseFile(suppliers, shop.warehouses, shop.regions, receipts, shop.messages, desk);
    final SendPurchase sendPurchase = new SendPurchase(orders, suppliers, desk, post, shop.clock, notes);
    final MailPurchase mailPurchase = new MailPurchase(suppliers, desk, post, notes);
    final ShowPurchase showPurchase = new ShowPurchase(desk, file);
    final WritePurchaseLetter writePurchaseLetter = new WritePurchaseLetter(orders, file);
    final ConfirmPurchase confirmPurchase = new ConfirmPurchase(orders, desk, notes);
    final ClosePurchase closePurchase = new ClosePurchase(orders, desk, notes);
    final CancelPurchase cancelPurchase = new CancelPurchase(orders, desk, notes);
    final ReceiveGoods receiveGoods = new ReceiveGoods(
            orders, receipts, desk, shop.stockDesk, new CostDesk(costs, shop.stock), shop.actor, shop.clock, notes);
    final ListDeliveries listDeliveries = new ListDeliveries(orders, deliveries, shop.actor);
    final ShowDelivery showDelivery = new ShowDelivery(desk, deliveries);
    final ShowReceipt showReceipt = new ShowReceipt(receipts, desk, shop.actor);
    final ShowSupply showSupply = new ShowSupply(orders, costs, shop.actor);

    final Supplier supplier = SuppliersContract.supplier("Kain Jaya");

    BuyingDepartment() {
        suppliers.add(supplier);
        prices.put(List.of(new SupplierPrice(
                supplier.id(),
                Goods.KAOS_M,
                "KJ-77",
                12,
                Money.rupiah(50_000),
                Quantity.of(24),
                LocalDate.of(2026, 1, 1))));
    }

    static PurchaseForm.Line line(Sku sku, long quantity) {
        return new PurchaseForm.Line(sku, quantity, Optional.empty(), Optional.empty());
    }

    static PurchaseForm.Line line(Sku sku, long quantity, long cost) {
        return new PurchaseForm.Line(sku, quantity, Optional.of(cost), Optional.empty());
    }

    static PurchaseForm form(long freight, PurchaseForm.Line... lines) {
        return new PurchaseForm(Goods.BANDUNG, List.of(lines), freight, 0, "");
    }

    PurchaseOrder draft(long freight, PurchaseForm.Line... lines) {
        return shop.undo.inTransaction(
                () -> draftPurchase.draft(new DraftPurchase.Command(supplier.id(), form(freight, lines))));
    }

    PurchaseOrder sent(long freight, PurchaseForm.Line... lines) {
        return sendPurchase.send(draft(freight, lines).number());
    }

    static ReceiveGoods.Line arrived(Sku sku, long good, long damaged) {
        return new ReceiveGoods.Line(sku, good, damaged, Optional.empty());
    }

    GoodsReceipt receive(PurchaseNumber purchase, boolean overConfirmed, ReceiveGoods.Line... lines) {
        return shop.undo.inTransaction(() -> receiveGoods.receive(new ReceiveGoods.Command(
                Optional.of(purchase), Optional.empty(), "SJ-1", Arrays.asList(lines), 0, overConfirmed)));
    }

    GoodsReceipt receiveWithout(long freight, ReceiveGoods.Line... lines) {
        return shop.undo.inTransaction(() -> receiveGoods.receive(new ReceiveGoods.Command(
                Optional.empty(), Optional.of(Goods.BANDUNG), "", Arrays.asList(lines), freight, false)));
    }

    int onHand(Sku sku) {
        return shop.stock.levels(List.of(sku)).stream()
                .mapToInt(level -> level.onHand().value())
                .sum();
    }

    int damaged(Sku sku) {
        return shop.stock.levels(List.of(sku)).stream()
                .mapToInt(level -> level.damaged().value())
                .sum();
    }

    String cost(Sku sku) {
        return costs.of(List.of(sku)).get(sku).perPiece().stripTrailingZeros().toPlainString();
    }
}

package id.laris.application.purchasing;

import id.laris.application.shared.Undo;
import id.laris.domain.purchasing.PurchaseNumber;

class InMemoryGoodsReceiptsTest implements GoodsReceiptsContract {
    private final InMemoryGoodsReceipts receipts = new InMemoryGoodsReceipts(new Undo());

    @Override
    public GoodsReceipts receipts() {
        return receipts;
    }

    @Override
    public PurchaseNumber purchase() {
        return PurchaseNumber.of(2026, 1);
    }
}
